import fc from "fast-check";

/** A place where something from outside comes in. */
export interface Boundary<T> {
  readonly name: string;
  readonly inputs: fc.Arbitrary<T>;
  /**
   * Lets one input in.
   * @returns true where it was taken up, false where a message stands in its place
   * @throws whatever is a finding: an error, a change on the way, a message that is none
   */
  readonly meets: (input: T) => boolean;
}

export interface Outcome {
  readonly name: string;
  readonly runs: number;
  readonly accepted: number;
  readonly refused: number;
  /** What went wrong and with the smallest input that shows it; null where nothing did. */
  readonly finding: string | null;
}

const prototypes = [Object.prototype, Array.prototype, Function.prototype, String.prototype];

function marksOf(): string {
  return prototypes
    .map((one) => Reflect.ownKeys(one).map(String).join())
    .concat(Object.keys(globalThis).join())
    .join("\n");
}

/** Tries a boundary; nothing may be left on any object of the language. */
export function fuzz<T>(boundary: Boundary<T>, seed: number, runs: number): Outcome {
  const { name, inputs, meets } = boundary;
  const before = marksOf();
  let accepted = 0;
  let tried = 0;
  const property = fc.property(inputs, (input) => {
    tried += 1;
    if (meets(input)) accepted += 1;
    if ("polluted" in {} || "polluted" in globalThis) throw new Error("Object.prototype polluted");
  });
  const details = fc.check(property, { seed, numRuns: runs });
  const isClean = marksOf() === before;
  const finding = details.failed
    ? fc.defaultReportMessage(details)
    : isClean
      ? null
      : "something was left on a prototype";
  return { name, runs: tried, accepted, refused: tried - accepted, finding: finding ?? null };
}

/** As JSON, with the fields of every group in one order. */
function inOrder(value: unknown): string {
  return (
    JSON.stringify(value, (_key, one: unknown) =>
      typeof one === "object" && one !== null && !Array.isArray(one)
        ? Object.fromEntries(Object.entries(one).sort(([a], [b]) => (a < b ? -1 : 1)))
        : one,
    ) ?? "undefined"
  );
}

/** @throws unless two values are the same through and through, keys of the language included */
export function mustEqual(one: unknown, other: unknown, what: string): void {
  const [a, b] = [inOrder(one), inOrder(other)];
  if (a !== b) throw new Error(`${what}: ${a.slice(0, 300)} became ${b.slice(0, 300)}`);
}

/** @throws unless a message is plain words on one line: nothing that a page or a terminal acts on */
export function mustBePlain(message: string, longest: number): void {
  if (message === "") throw new Error("an empty message");
  if (message.length > longest) throw new Error(`a message of ${message.length} characters`);
  const odd = /[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069\u2028\u2029]/u.exec(message);
  if (odd !== null) throw new Error(`a sign that acts in a message: ${JSON.stringify(message)}`);
}
