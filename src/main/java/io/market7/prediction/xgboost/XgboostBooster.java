package io.market7.prediction.xgboost;

import io.market7.prediction.Booster;
import io.market7.prediction.Objective;
import io.market7.prediction.Rows;
import io.market7.prediction.file.BoosterFile;
import io.market7.prediction.file.BoosterHeader;
import java.io.IOException;
import java.util.List;
import ml.dmlc.xgboost4j.java.DMatrix;
import ml.dmlc.xgboost4j.java.XGBoost;
import ml.dmlc.xgboost4j.java.XGBoostError;

/**
 * Asks XGBoost, with one thread. A single row costs about a hundred times what {@code TreeWalk}
 * takes, so this engine trains and proves, and decides only when it is set to.
 *
 * <p>Calls follow one another: the library keeps what it is working on with the booster. Every
 * matrix is given back at once, because nothing else frees its memory.
 */
public final class XgboostBooster implements Booster {

    private final BoosterHeader header;
    private final ml.dmlc.xgboost4j.java.Booster booster;

    /**
     * Loads a model, after {@link BoosterFile} has accepted it: the library trusts what it reads.
     *
     * @param bytes the file, JSON or UBJSON, not gzipped
     * @param source name of it in messages
     * @throws io.market7.prediction.file.MalformedModelException when the file is not accepted
     * @throws XgboostException when the library cannot be loaded or refuses the model
     */
    public XgboostBooster(byte[] bytes, String source) {
        header = BoosterFile.read(bytes, source).header();
        booster = load(bytes);
    }

    private static ml.dmlc.xgboost4j.java.Booster load(byte[] bytes) {
        try {
            var loaded = XGBoost.loadModel(bytes);
            loaded.setParam("nthread", 1);
            return loaded;
        } catch (XGBoostError e) {
            throw new XgboostException("XGBoost refuses the model: " + e.getMessage(), e);
        } catch (IOException e) {
            throw new XgboostException("XGBoost cannot read the model from memory.", e);
        } catch (LinkageError e) {
            throw new XgboostException(
                    "XGBoost's native library cannot be loaded. Expected the package libgomp1 of the "
                            + "operating system; walking the trees in Java needs none.",
                    e);
        }
    }

    @Override
    public int featureCount() {
        return header.featureCount();
    }

    @Override
    public List<String> featureNames() {
        return header.featureNames();
    }

    @Override
    public Objective objective() {
        return header.objective();
    }

    @Override
    public float margin(float[] row) {
        Rows.check(row, header.featureCount());
        return ask(row, 1, matrix -> booster.predict(matrix, true))[0][0];
    }

    @Override
    public float predict(float[] row) {
        Rows.check(row, header.featureCount());
        return ask(row, 1, booster::predict)[0][0];
    }

    @Override
    public void predict(float[] rows, float[] predictions) {
        Rows.check(rows, predictions, header.featureCount());
        if (predictions.length == 0) {
            return;
        }
        float[][] asked = ask(rows, predictions.length, booster::predict);
        for (int row = 0; row < predictions.length; row++) {
            predictions[row] = asked[row][0];
        }
    }

    @Override
    public double[] contributions(float[] row) {
        Rows.check(row, header.featureCount());
        float[] asked = ask(row, 1, matrix -> booster.predictContrib(matrix, 0))[0];
        double[] contributions = new double[asked.length];
        for (int index = 0; index < asked.length; index++) {
            contributions[index] = asked[index];
        }
        return contributions;
    }

    private synchronized float[][] ask(float[] rows, int rowCount, Request question) {
        try {
            DMatrix matrix = new DMatrix(rows, rowCount, header.featureCount(), Float.NaN);
            try {
                return question.ask(matrix);
            } finally {
                matrix.dispose();
            }
        } catch (XGBoostError e) {
            throw new XgboostException("XGBoost cannot predict: " + e.getMessage(), e);
        }
    }

    @Override
    public synchronized void close() {
        booster.dispose();
    }

    /** One of the library's questions about a matrix. */
    @FunctionalInterface
    private interface Request {
        float[][] ask(DMatrix matrix) throws XGBoostError;
    }
}
