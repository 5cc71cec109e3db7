import fc from "fast-check";
import { knownIds } from "../../src/schema/local/reference-faults.ts";
import { type LocalPack, limits, purposes } from "../../src/schema/local-pack.ts";
import { shippedPack } from "./content.ts";

export const known = knownIds(shippedPack());

/** Plain words of any script, and what a careless or hostile hand may put in them. */
const text = (maxLength: number): fc.Arbitrary<string> =>
  fc
    .oneof(
      fc.string({ unit: "binary", minLength: 1, maxLength }),
      fc.constantFrom(
        "No need to send: wait 2 weeks",
        "$t(ui:app.menu) {{name}}",
        "javascript:alert(1)",
        "0",
        "تحويلة ١٢٣",
        "__proto__",
      ),
    )
    .map((one) =>
      one.replaceAll(/[<>\p{Cc}\p{Cs}\u2028\u2029\uFEFF\u202A-\u202E\u2066-\u2069]/gu, "-"),
    )
    .map((one) => (one.trim() === "" ? "x" : one))
    .map((one) =>
      Array.from(one)
        .slice(0, maxLength / 2)
        .join(""),
    );

const someOf = fc.shuffledSubarray([...purposes], { minLength: 1, maxLength: 4 });

/** Any sound pack: whatever the page can make, or a file can bring. */
export const anyLocalPack: fc.Arbitrary<LocalPack> = fc
  .record({
    name: text(80),
    jurisdiction: fc.constantFrom("uk", "us", "au"),
    girftRoute: fc.boolean(),
    contacts: fc.array(
      fc.record(
        {
          name: text(80),
          purposes: someOf,
          phone: text(60),
          hours: text(120),
          place: text(160),
          note: text(300),
        },
        { requiredKeys: ["name", "purposes"] },
      ),
      { maxLength: 6 },
    ),
    forms: fc.array(fc.record({ name: text(80), purposes: someOf, where: text(200) }), {
      maxLength: 3,
    }),
    additions: fc.array(fc.record({ rule: fc.constantFrom(...known.rules), text: text(300) }), {
      maxLength: limits.additions,
    }),
    ties: fc.dictionary(fc.constantFrom(...known.destinations), fc.nat(5), { maxKeys: 5 }),
  })
  .map(({ ties, girftRoute, contacts, forms, ...rest }): LocalPack => {
    const named = contacts.map((contact, at) => ({ id: `contact-${at + 1}`, ...contact }));
    return {
      format: 1,
      updatedOn: "2026-11-02",
      reviewBy: "2027-05-02",
      ...rest,
      contacts: named,
      forms: forms.map((form, at) => ({ id: `form-${at + 1}`, ...form })),
      destinations: Object.fromEntries(
        Object.entries(ties).map(([id, at]) => [id, named.slice(at, at + 2).map(({ id }) => id)]),
      ),
      switches: { girftRoute },
    };
  });

/** Any value a JSON file can hold, names of the language itself among its keys. */
const anyValue = fc.jsonValue({ maxDepth: 4, noUnicodeString: false });

/** A sound file with one of its characters, or one of its values, made into something else. */
export const spoiltFile: fc.Arbitrary<Uint8Array> = fc
  .tuple(
    anyLocalPack,
    fc.oneof(
      fc.record({ at: fc.nat(), put: fc.string({ maxLength: 3 }), take: fc.nat(5) }),
      fc.record({ field: fc.nat(), value: anyValue }),
    ),
  )
  .map(([pack, change]) => {
    if ("field" in change) {
      const keys = [...Object.keys(pack), "__proto__", "extra"];
      const key = keys[change.field % keys.length] ?? "extra";
      const entries = Object.entries({ ...pack }).filter(([name]) => name !== key);
      const all = [...entries, [key, change.value] as const];
      return `{${all.map(([name, value]) => `${JSON.stringify(name)}:${JSON.stringify(value)}`).join()}}`;
    }
    const whole = JSON.stringify(pack, null, 1);
    const at = change.at % whole.length;
    return whole.slice(0, at) + change.put + whole.slice(at + change.take);
  })
  .map((text) => new TextEncoder().encode(text));
