import * as z from "zod/mini";
import { Jurisdiction } from "./answers.ts";
import { CalendarDate } from "./calendar-date.ts";
import { LocalId, localText } from "./local/local-text.ts";

/** What a local number or form is for; screens ask for contacts by these. */
export const purposes = [
  "cauda-equina",
  "spinal-on-call",
  "mscc",
  "emergency-department",
  "x-ray",
  "mri",
  "msk",
  "rheumatology",
  "bloods",
  "cancer-pathway",
  "infection",
  "obstetrics",
  "out-of-hours",
  "advice-line",
  "reception",
  "other",
] as const;
export const Purpose = z.enum(purposes);
export type Purpose = z.infer<typeof Purpose>;

const Purposes = z.array(Purpose).check(z.minLength(1), z.maxLength(purposes.length));

export const LocalContact = z.strictObject({
  id: LocalId,
  name: localText(80),
  purposes: Purposes,
  phone: z.optional(localText(60)),
  hours: z.optional(localText(120)),
  place: z.optional(localText(160)),
  note: z.optional(localText(300)),
});
export type LocalContact = z.infer<typeof LocalContact>;

export const LocalForm = z.strictObject({
  id: LocalId,
  name: localText(80),
  purposes: Purposes,
  where: localText(200),
});
export type LocalForm = z.infer<typeof LocalForm>;

/** A local line shown beside a rule's own action, never in place of it. */
export const LocalAddition = z.strictObject({ rule: z.string(), text: localText(300) });
export type LocalAddition = z.infer<typeof LocalAddition>;

export const limits = { contacts: 60, forms: 30, additions: 40, contactsOfDestination: 10 };
export const LOCAL_FORMAT = 1;

/**
 * What a practice adds to the shipped pathways: whom to call, where to send, local lines.
 * Nothing in it can reach a class, a condition or a clock, and nothing can be taken away with it.
 */
export const LocalPack = z.strictObject({
  format: z.literal(LOCAL_FORMAT),
  /** Of the practice or the area; every local line is shown under it. */
  name: localText(80),
  jurisdiction: Jurisdiction,
  updatedOn: CalendarDate,
  reviewBy: CalendarDate,
  contacts: z.array(LocalContact).check(z.maxLength(limits.contacts)),
  forms: z.array(LocalForm).check(z.maxLength(limits.forms)),
  /** Contact ids by the destinations that rules name. */
  destinations: z.record(
    z.string(),
    z.array(z.string()).check(z.maxLength(limits.contactsOfDestination)),
  ),
  additions: z.array(LocalAddition).check(z.maxLength(limits.additions)),
  switches: z.strictObject({
    /** Shows the GIRFT route beside rule CES-4; the rule and its class stay. */
    girftRoute: z.boolean(),
  }),
});
export type LocalPack = z.infer<typeof LocalPack>;
