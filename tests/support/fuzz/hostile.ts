import fc from "fast-check";

/** Names that mean something to the language, the page or the app’s own records. */
const keys = fc.constantFrom(
  ...["__proto__", "constructor", "prototype", "toString", "hasOwnProperty", "__defineGetter__"],
  ...["valueOf", "then", "toJSON", "length", "innerHTML", "id", "format", "answers", ""],
);

const markup = fc.constantFrom(
  "<script>globalThis.polluted = 1</script>",
  "<img src=x onerror=globalThis.polluted=1>",
  "</style><svg onload=alert(1)>",
  "javascript:alert(1)",
  "data:text/html,<script>1</script>",
  "{{constructor.constructor('alert(1)')()}}",
  "$t(ui:app.menu) {{name}} $&",
  "'; DROP TABLE consultations; --",
  "../../../etc/passwd",
  "=HYPERLINK(1)",
  "\u001b[2J\u001b]0;title\u0007",
);

const signs = fc.constantFrom(
  ...["\u202e", "\u2066", "\u200f", "\ud800", "\udc00", "\udbff", "\u0000", "\u0007", "\u2028"],
  ...["\ufeff", "\u00ad", "\u200b", "\u0301".repeat(40), "\r\n", "\t", "﷽", "👩‍⚕️", "İ", "ß"],
);

/** Any text, and every kind that a careless or hostile hand may put in a text’s place. */
export const hostileText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: "binary", maxLength: 60 }),
  markup,
  keys,
  fc.tuple(signs, fc.string({ maxLength: 10 }), signs).map((parts) => parts.join("")),
  fc
    .tuple(fc.constantFrom("x", "漢", "<b>", "\ud83d", "a ", "%"), fc.integer({ min: 0, max: 3 }))
    .map(([one, size]) => one.repeat([80, 201, 2001, 20_000][size] ?? 1)),
);

const number = fc.oneof(
  fc.double(),
  fc.constantFrom(0, -0, -1, 1e308, Number.MAX_SAFE_INTEGER + 2, 0.1, 130, 5e-324),
);

const nest = fc
  .tuple(
    fc.constantFrom(["[", "]"], ['{"a":', "}"], ['[{"__proto__":', "}]"]),
    fc.constantFrom(3, 13, 500, 6000),
  )
  .map(([[open = "", close = ""], depth]) => `${open.repeat(depth)}1${close.repeat(depth)}`);

/** Text that stands where a JSON value should: mostly JSON, with everything bad that JSON can hold. */
export const hostileJson: fc.Arbitrary<string> = fc.oneof(
  hostileText.map((one) => JSON.stringify(one)),
  number.map((one) => JSON.stringify(one) ?? "0"),
  fc.constantFrom(
    "null",
    "true",
    "{}",
    "[]",
    "1e999",
    "-0",
    "01",
    "NaN",
    "undefined",
    "/**/1",
    "'a'",
  ),
  fc
    .tuple(keys, fc.oneof(hostileText, number))
    .map(([key, value]) => `{${JSON.stringify(key)}:{"polluted":${JSON.stringify(value) ?? 1}}}`),
  fc.jsonValue({ maxDepth: 4 }).map((one) => JSON.stringify(one)),
  nest,
  hostileText,
);

const MARK = "marked-for-the-fuzzer";

interface Place {
  readonly at: number;
  readonly how: "replace" | "add" | "drop";
}

/** Copies a value with one place in it marked: replaced, given a further field, or left out. */
function marked(value: unknown, place: Place): unknown {
  let left = place.at;
  const walk = (one: unknown): unknown => {
    left -= 1;
    const isHere = left === -1;
    if (isHere && place.how === "replace") return MARK;
    if (Array.isArray(one)) {
      const items = one.map(walk);
      return isHere ? (place.how === "add" ? [...items, MARK] : items.slice(1)) : items;
    }
    if (typeof one !== "object" || one === null) return isHere ? MARK : one;
    const entries = Object.entries(one).map(([key, inner]) => [key, walk(inner)] as const);
    if (!isHere) return Object.fromEntries(entries);
    if (place.how === "drop") return Object.fromEntries(entries.slice(1));
    return Object.fromEntries([...entries, [`${MARK}-key`, MARK]]);
  };
  return walk(value);
}

function placesIn(value: unknown): number {
  if (typeof value !== "object" || value === null) return 1;
  return 1 + Object.values(value).reduce((sum: number, one) => sum + placesIn(one), 0);
}

/** A sound value as JSON text, with something hostile in one place of it. */
export function spoiltJson(sound: fc.Arbitrary<unknown>): fc.Arbitrary<string> {
  return fc
    .record({
      value: sound,
      at: fc.nat(),
      how: fc.constantFrom<Place["how"]>("replace", "replace", "add", "drop"),
      key: fc.oneof(keys, hostileText),
      json: hostileJson,
    })
    .map(({ value, at, how, key, json }) =>
      JSON.stringify(marked(value, { at: at % placesIn(value), how }))
        .replace(`"${MARK}-key"`, () => JSON.stringify(key))
        .replace(`"${MARK}"`, () => json),
    );
}
