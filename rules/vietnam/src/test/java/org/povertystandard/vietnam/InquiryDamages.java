package org.povertystandard.vietnam;

import static org.povertystandard.vietnam.NodeDamages.id;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.povertystandard.standard.PovertyStandard;
import org.povertystandard.vietnam.Damage.Kind;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Every small damage to who is asked a question, and to what inquiries ask, of whom, on which days, and what they answer. */
final class InquiryDamages {
    private final JsonNode standard;
    private final Damages walk;

    private InquiryDamages(PovertyStandard law, JsonNode standard) {
        this.standard = standard;
        this.walk = new Damages(law, standard);
    }

    /** Of whom the questions of the form are asked. */
    static List<Damage> ofQuestions(PovertyStandard law, JsonNode standard) {
        var damages = new InquiryDamages(law, standard);
        standard.path("questions").forEach(each -> damages.walk.walk(each.get("askedOf"), name(each)));
        NodeDamages all = damages.walk.nodes();
        standard.path("questions").forEach(each -> {
            ObjectNode question = (ObjectNode) each;
            all.add(
                    Kind.ASKED_OF_ALL,
                    name(each),
                    Set.of(name(each)),
                    question,
                    asked -> asked.putObject("askedOf").putArray("all"));
            all.add(
                    Kind.ASKED_OF_NOBODY,
                    name(each),
                    Set.of(name(each)),
                    question,
                    asked -> asked.putObject("askedOf").putArray("any"));
        });
        return all.all();
    }

    private static String name(JsonNode question) {
        return "question " + question.get("facts").get(0).asString();
    }

    /** What inquiries ask. */
    static List<Damage> ofInquiries(PovertyStandard law, JsonNode standard) {
        return new InquiryDamages(law, standard).inquiries();
    }

    private List<Damage> inquiries() {
        standard.path("inquiries").forEach(inquiry -> {
            String name = "inquiry " + id(inquiry);
            walk.walk(inquiry.path("subject").path("who"), name);
            inquiry.get("signs")
                    .forEach(sign -> walk.definition(sign.get("means").asString(), name));
            walk.walk(inquiry.get("measures"), name);
            walk.walk(inquiry.get("outcomes"), name);
        });
        NodeDamages all = walk.nodes();
        standard.path("inquiries").forEach(inquiry -> whole((ObjectNode) inquiry, all));
        return all.all();
    }

    private void whole(ObjectNode inquiry, NodeDamages all) {
        Set<String> of = Set.of("inquiry " + id(inquiry));
        if (inquiry.has("subject")) {
            ObjectNode subject = (ObjectNode) inquiry.get("subject");
            all.add(
                    Kind.ASKED_OF_ALL,
                    id(inquiry),
                    of,
                    subject,
                    each -> each.putObject("who").putArray("all"));
        }
        inquiry.get("measures")
                .forEach(measure -> measure.path("quantity").path("tally").forEach(entry -> {
                    int points = entry.get("points").asInt() + 1;
                    all.add(
                            Kind.POINTS_MOVED,
                            entry.toString(),
                            of,
                            (ObjectNode) entry,
                            each -> each.put("points", points));
                }));
        neighbours(Kind.SIGNS_SWAPPED, inquiry, "signs", "means", all);
        neighbours(Kind.OUTCOMES_SWAPPED, inquiry, "outcomes", "when", all);
        inquiry.get("applied").forEach(period -> days(id(inquiry), (ObjectNode) period, of, all));
    }

    private static void neighbours(Kind kind, ObjectNode inquiry, String list, String key, NodeDamages all) {
        JsonNode each = inquiry.get(list);
        for (int i = 1; i < each.size(); i++) {
            ObjectNode one = (ObjectNode) each.get(i - 1);
            ObjectNode other = (ObjectNode) each.get(i);
            if (one.has(key) && other.has(key)) {
                String name = id(inquiry) + ": " + one.get(key) + " and " + other.get(key);
                all.swap(kind, name, Set.of("inquiry " + id(inquiry)), key, one, other);
            }
        }
    }

    private static void days(String inquiry, ObjectNode period, Set<String> of, NodeDamages all) {
        for (String key : List.of("from", "until")) {
            LocalDate day = LocalDate.parse(period.get(key).asString());
            // Nobody applies it on more days than the standard; on fewer, it is refused.
            LocalDate moved = key.equals("from") ? day.plusDays(1) : day.minusDays(1);
            all.add(
                    Kind.DAY_MOVED,
                    inquiry + " " + key + " " + day,
                    of,
                    period,
                    each -> each.put(key, moved.toString()));
        }
        ArrayNode tests = (ArrayNode) period.get("tests");
        for (int i = 0; tests.size() > 1 && i < tests.size(); i++) {
            ArrayNode fewer = tests.deepCopy();
            fewer.remove(i);
            all.add(
                    Kind.TEST_DROPPED,
                    inquiry + " from " + period.get("from").asString() + ": " + tests.get(i),
                    of,
                    period,
                    each -> each.set("tests", fewer));
        }
    }
}
