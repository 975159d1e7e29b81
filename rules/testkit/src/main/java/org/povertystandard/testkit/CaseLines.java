package org.povertystandard.testkit;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.json.JsonMapper;

/** On which lines the cases of a file begin. */
final class CaseLines {
    private CaseLines() {}

    static List<Integer> of(String json) {
        List<Integer> lines = new ArrayList<>();
        try (JsonParser parser = JsonMapper.shared().createParser(json)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                String pointer = parser.streamReadContext().pathAsPointer().toString();
                boolean ends = token == JsonToken.END_OBJECT || token == JsonToken.END_ARRAY;
                if (!ends && pointer.equals("/cases/" + lines.size())) {
                    lines.add(parser.currentTokenLocation().getLineNr());
                }
            }
        }
        return lines;
    }
}
