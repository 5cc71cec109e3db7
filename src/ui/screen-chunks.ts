/** What the first red flag does not need, each a chunk of its own. */
export const screenChunks = {
  standing: () => import("./frame/standing-panel.tsx").then((m) => m.StandingPanel),
  askOnce: () => import("./screens/settings/about-you.tsx").then((m) => m.AskOnce),
  personField: () => import("./screens/check/person-field.tsx").then((m) => m.PersonField),
  findingHelp: () => import("./screens/check/finding-help.tsx").then((m) => m.FindingHelp),
  keysHelp: () => import("./screens/check/keys-help.tsx").then((m) => m.KeysHelp),
  decide: () => import("./screens/decide/decide-screen.tsx").then((m) => m.DecideScreen),
  talk: () => import("./screens/talk/talk-screen.tsx").then((m) => m.TalkScreen),
  box1: () => import("./screens/box1/box1-screen.tsx").then((m) => m.Box1Screen),
  turned: () => import("./screens/turned/turned-screen.tsx").then((m) => m.TurnedScreen),
  record: () => import("./screens/record/record-screen.tsx").then((m) => m.RecordScreen),
  leaflet: () => import("./screens/leaflet/leaflet-screen.tsx").then((m) => m.LeafletScreen),
  rehearse: () => import("./screens/rehearse/rehearse-screen.tsx").then((m) => m.RehearseScreen),
  settings: () => import("./screens/settings/settings-screen.tsx").then((m) => m.SettingsScreen),
  library: () => import("./screens/library/library-screen.tsx").then((m) => m.LibraryScreen),
  about: () => import("./screens/about/about-screen.tsx").then((m) => m.AboutScreen),
};
