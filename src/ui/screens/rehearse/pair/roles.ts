/** Who may hold the device; `after` is the actor again, to answer as the patient. */
export const roles = ["actor", "candidate", "observer", "after"] as const;
export type Role = (typeof roles)[number];

/** What lies on the table now. A card is reached only through a neutral screen before it. */
export type Step =
  | { readonly is: "start" }
  | { readonly is: "hand-over"; readonly to: Role }
  | { readonly is: "card"; readonly of: Role };
