/** What the first red flag does not need and its frame may, each a chunk of its own. */
export const screenChunks = {
  standing: () => import("./frame/standing-panel.tsx").then((m) => m.StandingPanel),
  translation: () => import("./language/app-translation.tsx").then((m) => m.AppTranslation),
  askOnce: () => import("./screens/settings/about-you.tsx").then((m) => m.AskOnce),
  personField: () => import("./screens/check/person-field.tsx").then((m) => m.PersonField),
  findingHelp: () => import("./screens/check/finding-help.tsx").then((m) => m.FindingHelp),
  keysHelp: () => import("./screens/check/keys-help.tsx").then((m) => m.KeysHelp),
  later: () => import("./later-screen.tsx").then((m) => m.LaterScreen),
  cover: () => import("./cover-screen.tsx").then((m) => m.CoverScreen),
};
