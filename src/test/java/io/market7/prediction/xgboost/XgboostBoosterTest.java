package io.market7.prediction.xgboost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.market7.prediction.Objective;
import io.market7.prediction.TrainedModel;
import io.market7.prediction.file.MalformedModelException;
import io.market7.prediction.file.ModelDraft;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** XGBoost is asked only what it can answer, and only as long as it is there. */
class XgboostBoosterTest {

    private final byte[] file =
            TrainedModel.of(3, 5, Map.of("objective", "reg:logistic")).file("ubj");

    @Test
    void knowsWhatTheFileSays() {
        try (XgboostBooster booster = new XgboostBooster(file, "trained")) {
            assertThat(booster.featureCount()).isEqualTo(3);
            assertThat(booster.featureNames()).isEmpty();
            assertThat(booster.objective()).isEqualTo(Objective.LOGISTIC_REGRESSION);
        }
    }

    @Test
    void refusesWhatTheReaderRefuses() {
        byte[] dart = new ModelDraft().put("learner.gradient_booster.name", "dart").json();
        assertThatExceptionOfType(MalformedModelException.class)
                .isThrownBy(() -> new XgboostBooster(dart, "draft"));
    }

    @Test
    void refusesRowsOfAnotherLength() {
        try (XgboostBooster booster = new XgboostBooster(file, "trained")) {
            assertThatIllegalArgumentException().isThrownBy(() -> booster.predict(new float[2]));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> booster.predict(new float[3], new float[2]));
            booster.predict(new float[0], new float[0]);
        }
    }

    @Test
    void saysNothingOnceItIsClosed() {
        XgboostBooster booster = new XgboostBooster(file, "trained");
        booster.close();
        booster.close();
        assertThatExceptionOfType(XgboostException.class)
                .isThrownBy(() -> booster.predict(new float[3]))
                .withMessageStartingWith("XGBoost cannot predict: ");
    }
}
