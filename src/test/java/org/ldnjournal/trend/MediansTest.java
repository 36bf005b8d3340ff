package org.ldnjournal.trend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MediansTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            3         | 3
            9 1 4     | 4
            1 5       | 3
            9 1 4 2   | 3
            7 1 1 1 9 | 1
            """)
    void standsInTheMiddleOrBetweenTheTwoThatDo(String values, double median) {
        assertThat(Medians.of(Stream.of(values.split(" ")).mapToDouble(Double::parseDouble).toArray()))
                .hasValue(median);
    }
}
