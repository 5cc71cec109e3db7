import type { Text } from "../../i18n/keys.ts";
import { textKeys } from "../../i18n/text-keys.ts";
import { leadingIds, leadingRules, shownRuleIds } from "../rule-words.ts";
import type { NoteLine, NoteParts } from "./note-parts.ts";

/** What the rules say, which of them fired, and where the clinician differs. */
export function decisionLines(parts: NoteParts, text: Text): NoteLine[] {
  const { consultation, decision, pathway, length, pack } = parts;
  const note = (part: string): string => text(textKeys.note(part));
  const name = text(`ui:class.${decision.class}.name`);
  const provisional = text(`ui:class.${decision.provisional}.name`);
  const leading = leadingRules(decision);
  const destinations = [...new Set(leading.map(({ destination }) => destination))];
  const reasons = shownRuleIds(decision).map((id) =>
    length === "brief" ? id : `${id} ${text(textKeys.ruleTitle(id))}`,
  );
  const higher = decision.open.filter(({ class: c }) => c === "E" || c === "U1" || c === "U2");
  const { difference } = consultation;
  return [
    [
      note("decision"),
      decision.class === "INC"
        ? text(textKeys.note("provisional"), { class: name, provisional })
        : `${name} (${text(`ui:class.${decision.class}.clock`)})`,
    ],
    ...(decision.banner ? [["!", note("banner")] as const] : []),
    [note("imaging"), decision.imaging.map((line) => text(`screens:imaging.${line}`)).join("; ")],
    ...leadingIds(decision, pack)
      .slice(0, length === "brief" ? 1 : undefined)
      .map((id): NoteLine => [note("action"), text(textKeys.ruleAction(id))]),
    ...(destinations.length > 0
      ? [
          [
            note("destination"),
            destinations.map((id) => text(textKeys.destination(pathway.id, id))).join("; "),
          ] as const,
        ]
      : []),
    [note("rules"), reasons.join(length === "brief" ? ", " : "; ") || note("nothing")],
    ...(higher.length > 0 && length === "full"
      ? [[note("open"), higher.map(({ id }) => id).join(", ")] as const]
      : []),
    ...(difference === null
      ? []
      : [
          [
            note("difference"),
            text(textKeys.note("differenceLine"), {
              class: text(`ui:class.${difference.class}.name`),
              was: provisional,
              reason: difference.written,
            }),
          ] as const,
        ]),
  ];
}
