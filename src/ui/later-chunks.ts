/** Every screen but the first two, a chunk each. Listed apart from what the first screen carries. */
export const laterChunks = {
  decide: () => import("./screens/decide/decide-screen.tsx").then((m) => m.DecideScreen),
  talk: () => import("./screens/talk/talk-screen.tsx").then((m) => m.TalkScreen),
  pictures: () => import("./screens/pictures/pictures-screen.tsx").then((m) => m.PicturesScreen),
  mirror: () => import("./screens/mirror/mirror-screen.tsx").then((m) => m.MirrorScreen),
  believe: () => import("./screens/believe/believe-screen.tsx").then((m) => m.BelieveScreen),
  report: () => import("./screens/report/report-screen.tsx").then((m) => m.ReportScreen),
  box1: () => import("./screens/box1/box1-screen.tsx").then((m) => m.Box1Screen),
  agreement: () =>
    import("./screens/agreement/agreement-screen.tsx").then((m) => m.AgreementScreen),
  record: () => import("./screens/record/record-screen.tsx").then((m) => m.RecordScreen),
  "safety-net": () =>
    import("./screens/safety-net/safety-net-screen.tsx").then((m) => m.SafetyNetScreen),
  leaflet: () => import("./screens/leaflet/leaflet-screen.tsx").then((m) => m.LeafletScreen),
  handouts: () => import("./screens/handouts/handouts-screen.tsx").then((m) => m.HandoutsScreen),
  rehearse: () => import("./screens/rehearse/rehearse-screen.tsx").then((m) => m.RehearseScreen),
  settings: () => import("./screens/settings/settings-screen.tsx").then((m) => m.SettingsScreen),
  local: () => import("./screens/local/local-screen.tsx").then((m) => m.LocalScreen),
  library: () => import("./screens/library/library-screen.tsx").then((m) => m.LibraryScreen),
  about: () => import("./screens/about/about-screen.tsx").then((m) => m.AboutScreen),
  proof: () => import("./screens/proof/proof-screen.tsx").then((m) => m.ProofScreen),
  translations: () =>
    import("./screens/translations/translations-screen.tsx").then((m) => m.TranslationsScreen),
  expired: () => import("./screens/expired/expired-screen.tsx").then((m) => m.ExpiredScreen),
};
