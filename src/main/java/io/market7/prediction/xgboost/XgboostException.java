package io.market7.prediction.xgboost;

/** XGBoost cannot be loaded, refuses a model, or cannot predict. */
public final class XgboostException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * @param message what was found and what to do
     * @param cause what the library said
     */
    public XgboostException(String message, Throwable cause) {
        super(message, cause);
    }
}
