import type { ContentKey } from "./keys.ts";

/** Keys that the first screen asks for; it carries no others. */
export const firstTextKeys = {
  groupTitle: (id: string): ContentKey => `check:group.${id}.title`,
  groupLead: (id: string): ContentKey => `check:group.${id}.lead`,
  findingName: (id: string): ContentKey =>
    id.startsWith("L-") ? `check:detail.${id}.name` : `check:finding.${id}.name`,
};
