package org.povertystandard.vietnam;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The printed tables of the 2022-2026 standard, written out a second time from the gazette's forms 3.3 and 3.11. */
public final class Tables2022 {
    /** Columns: Red River Delta, northern midlands, north central, Central Highlands, South East, Mekong, urban. */
    private static final String SCORE_A = """
            persons-1 105 90 90 95 100 100 125
            persons-2 95 80 75 75 80 90 110
            persons-3 75 65 60 65 55 80 90
            persons-4 60 45 40 50 30 60 75
            persons-5 45 35 25 40 15 45 60
            persons-6 35 25 15 25 5 35 50
            persons-7 30 20 0 15 0 25 40
            workers-1 15 5 0 5 20 10 10
            workers-2 25 10 10 5 35 25 20
            workers-3 30 15 20 10 45 35 30
            workers-4 30 20 20 10 50 40 35
            workers-5 35 25 30 20 65 45 40
            dependants-0 0 10 0 15 0 0 5
            dependants-1 0 5 0 0 0 0 0
            college 10 10 10 15 15 10 10
            vocational 5 5 10 15 5 10 0
            elementary 0 0 10 15 5 0 0
            official 0 30 10 20 5 5 5
            contract 20 35 20 20 25 20 10
            hired-or-own 20 30 15 15 10 15 5
            benefit-1 15 20 20 15 0 0 5
            benefit-2 35 35 30 35 40 35 20
            walls 5 10 10 5 5 5 5
            pillars 0 0 0 0 5 5 5
            area-20 0 0 5 0 0 5 0
            area-30 10 5 5 0 0 10 5
            area-40 15 15 15 15 0 20 10
            kwh-25 0 5 5 10 15 0 5
            kwh-50 5 15 20 20 25 10 5
            kwh-100 10 25 25 20 30 15 15
            kwh-150 20 30 40 35 35 20 20
            piped 5 5 5 0 15 0 10
            drilled 5 5 5 10 5 5 5
            protected 0 0 0 5 0 0 0
            septic 5 5 5 10 10 10 10
            car 55 50 55 30 60 60 55
            motorbike-1 15 10 20 20 15 15 15
            motorbike-2 25 20 30 25 20 25 20
            motorbike-3 35 25 30 30 30 35 25
            boat 25 10 15 35 10 15 10
            printer 0 15 10 0 20 0 10
            tv-1 0 0 5 0 0 0 0
            tv-2 0 0 15 0 10 10 5
            stereo 5 10 0 15 5 5 5
            computer 5 10 10 15 5 5 5
            refrigerator 15 10 15 15 5 10 5
            conditioner-1 10 0 10 0 5 15 10
            conditioner-2 20 20 15 30 30 25 20
            washing 10 15 15 25 10 10 10
            heater 10 15 10 15 10 5 5
            microwave 10 0 5 15 15 15 10
            pond-300 0 5 0 0 0 0 0
            pond-500 5 10 5 5 5 5 5
            annual-5000 10 5 0 0 5 10 10
            perennial-1000 5 5 0 0 5 0 5
            perennial-5000 10 15 5 10 10 15 10
            water-500 0 10 0 5 25 0 20
            water-5000 15 30 20 15 30 10 30
            forest-5000 25 0 0 0 0 25 25
            forest-10000 30 5 5 5 20 30 30
            cattle-1 0 10 0 0 0 0 5
            cattle-2 0 20 10 0 5 0 10
            cattle-3 20 30 20 30 10 25 15
            pigs-10 10 5 10 10 5 5 10
            poultry-100 10 15 10 5 5 15 15
            aquaculture 5 5 0 0 5 0 10
            region-1 0 0 0 0 0 0 10
            region-2 0 0 0 0 0 0 0
            region-3 0 0 0 0 0 0 10
            region-4 0 0 0 0 0 0 15
            region-5 0 0 0 0 0 0 20
            region-6 0 0 0 0 0 0 15
            city 0 0 0 0 0 0 25
            """;

    /** Age in months; weight of boys and girls, height of boys and girls. */
    private static final String NUTRITION = """
            0 2.5 2.4 46.1 45.4
            1 3.4 3.2 50.8 49.8
            2 4.3 3.9 54.4 53.0
            3 5.0 4.5 57.3 55.6
            4 5.6 5.0 59.7 57.8
            5 6.0 5.4 61.7 59.6
            6 6.4 5.7 63.3 61.2
            7 6.7 6.0 64.8 62.7
            8 6.9 6.3 66.2 64.0
            9 7.1 6.5 67.5 65.3
            10 7.4 6.7 68.7 66.5
            11 7.6 6.9 69.9 67.7
            12 7.7 7.0 71.0 68.9
            15 8.3 7.6 74.1 72.0
            18 8.8 8.1 76.9 74.9
            21 9.2 8.6 79.4 77.5
            24 9.7 9.0 81.0 80.0
            30 10.5 10.0 85.1 83.6
            36 11.3 10.8 88.7 87.4
            42 12.0 11.6 91.9 90.9
            48 12.7 12.3 94.9 94.1
            54 13.4 13.0 97.8 97.1
            60 14.1 13.7 100.7 99.9
            66 15.0 14.6 103.4 102.3
            72 15.9 15.3 106.1 104.9
            78 16.8 16.0 108.7 107.4
            84 17.7 16.8 111.2 109.9
            90 18.6 17.6 113.6 112.4
            96 19.5 18.6 116.0 115.0
            102 20.4 19.6 118.3 117.6
            108 21.3 20.8 120.5 120.3
            114 22.2 22.0 122.8 123.0
            120 - - 125.0 125.8
            126 - - 127.3 128.7
            132 - - 129.7 131.7
            138 - - 132.2 134.7
            144 - - 134.9 137.6
            150 - - 137.9 140.2
            156 - - 141.2 142.5
            162 - - 144.5 144.4
            168 - - 147.8 145.9
            174 - - 150.8 147.1
            180 - - 153.4 147.9
            186 - - 155.5 148.5
            192 - - 157.4 148.9
            """;

    private static final Map<String, int[]> POINTS = new HashMap<>();
    private static final TreeMap<Integer, String[]> LIMITS = new TreeMap<>();

    static {
        SCORE_A.lines().map(line -> line.split(" ")).forEach(cells -> {
            var points = new int[cells.length - 1];
            for (int i = 0; i < points.length; i++) {
                points[i] = Integer.parseInt(cells[i + 1]);
            }
            POINTS.put(cells[0], points);
        });
        NUTRITION.lines().map(line -> line.split(" ")).forEach(cells -> LIMITS.put(Integer.parseInt(cells[0]), cells));
    }

    private Tables2022() {}

    /** The points of a row of score A; column 6 is the urban form. */
    public static int points(String row, int column) {
        return POINTS.get(row)[column];
    }

    /** The ages in months for which form 3.11 has a row. */
    static Iterable<Integer> nutritionAges() {
        return LIMITS.keySet();
    }

    public static Optional<BigDecimal> leastWeight(int months, boolean boy) {
        return cell(months, boy ? 1 : 2);
    }

    public static Optional<BigDecimal> leastHeight(int months, boolean boy) {
        return cell(months, boy ? 3 : 4);
    }

    private static Optional<BigDecimal> cell(int months, int column) {
        String cell = LIMITS.floorEntry(months).getValue()[column];
        return cell.equals("-") ? Optional.empty() : Optional.of(new BigDecimal(cell));
    }

    /** The retirement age in months: Decree 135/2020, Art. 4. */
    public static int retirementAge(int year, boolean male) {
        return male ? Math.min(62 * 12, 60 * 12 + 3 * (year - 2020)) : Math.min(60 * 12, 55 * 12 + 4 * (year - 2020));
    }
}
