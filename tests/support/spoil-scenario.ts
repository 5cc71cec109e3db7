import fc from "fast-check";

/** A group or a list in a file, to be changed in place. */
type Holder = Record<string, unknown> | unknown[];

function isHolder(value: unknown): value is Holder {
  return typeof value === "object" && value !== null;
}

/** Every group and list in a value, the value first. */
function holdersIn(value: unknown): Holder[] {
  return isHolder(value) ? [value, ...Object.values(value).flatMap(holdersIn)] : [];
}

function stringsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return isHolder(value) ? Object.values(value).flatMap(stringsIn) : [];
}

const oddNames = ["constructor", "toString", "hasOwnProperty", "__proto__", "id", "to", "", "a b"];
const oddValue = fc.oneof(
  fc.jsonValue({ maxDepth: 2 }),
  fc.constantFrom<unknown>(...oddNames, "<script>", "\u202e", 1e308, -1, [], {}, null),
);

/** One thing done to a file: where, and what. */
interface Blow {
  readonly where: number;
  readonly which: number;
  readonly kind: "drop" | "set" | "borrow" | "twice" | "rename" | "swap";
  readonly other: number;
  readonly value: unknown;
  readonly name: string;
}

export const anyBlow: fc.Arbitrary<Blow> = fc.record({
  where: fc.nat(),
  which: fc.nat(),
  kind: fc.constantFrom("drop", "set", "borrow", "twice", "rename", "swap"),
  other: fc.nat(),
  value: oddValue,
  name: fc.constantFrom(...oddNames),
});

/** Does one thing to a file that is most of the time its undoing, and now and then is not. */
export function strike(file: unknown, blow: Blow): void {
  const holders = holdersIn(file);
  const holder = holders[blow.where % holders.length];
  const keys = holder === undefined ? [] : Object.keys(holder);
  const key = keys[blow.which % Math.max(1, keys.length)];
  if (holder === undefined || key === undefined) return;
  const put = (name: string, value: unknown): void => {
    Object.defineProperty(holder, name, {
      value,
      enumerable: true,
      configurable: true,
      writable: true,
    });
  };
  const strings = stringsIn(file);
  const here: unknown = Reflect.get(holder, key);
  const otherKey = keys[blow.other % keys.length] ?? key;
  switch (blow.kind) {
    case "drop":
      if (Array.isArray(holder)) holder.splice(Number(key), 1);
      else Reflect.deleteProperty(holder, key);
      return;
    case "set":
      put(key, blow.value);
      return;
    case "borrow":
      put(key, strings[blow.other % strings.length]);
      return;
    case "twice":
      if (Array.isArray(holder)) holder.push(structuredClone(here));
      return;
    case "rename":
      if (Array.isArray(holder)) return;
      Reflect.deleteProperty(holder, key);
      put(blow.name, here);
      return;
    case "swap":
      put(key, Reflect.get(holder, otherKey));
      put(otherKey, here);
      return;
  }
}
