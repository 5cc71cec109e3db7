import { readFileSync } from "node:fs";
import MiniSearch from "minisearch";
import { makeReader } from "/work/wt/finder/src/domain/finder/saying-reader.ts";
const J = (p: string) => JSON.parse(readFileSync(p, "utf8"));
const w = J("/work/wt/finder/locales/en/finder.json");
const talk = J("/work/wt/finder/locales/en/talk.json");
const set = J("/tmp/sayings-tune.json").sayings;
const own = (id: string) => [talk[id].title, ...Object.values(talk[id].said)] as string[];
const ids = Object.keys(talk);
const known = [...ids.flatMap((id) => [...own(id), talk[id].need, ...(w.beliefs[id]??[])]), ...Object.values(w.findings).flat() as string[]];
const t0 = performance.now();
const read0 = makeReader(w, "en", known);
const BI = Number(process.env.BI ?? 0);
const read = (t: string) => { const r = read0(t); return BI ? [...r, ...r.slice(1).map((x, i) => "^" + r[i] + x)] : r; };
const CW = Number(process.env.CW ?? 0.5), SW = Number(process.env.SW ?? 1);
const boostTerm = (t: string) => t[0] === "." ? CW : t[0] === "~" ? SW : t[0] === "^" ? BI : 1;
const opt = { tokenize: (s: string) => s.split(" "), processTerm: (t: string) => t, searchOptions: { tokenize: (s: string) => s.split(" "), processTerm: (t: string) => t } };
const K = Number(process.env.K ?? 1.2), B = Number(process.env.B ?? 0.7), D = Number(process.env.D ?? 0.5);
const bm25 = { k: K, b: B, d: D };
const phr = new MiniSearch({ fields: ["t"], storeFields: ["owner"], ...opt });
let n = 0; const docOf = new Map<string, number>();
for (const id of ids) {
  for (const p of [...own(id), ...(w.beliefs[id]??[])]) { docOf.set(id + p, n); phr.add({ id: n++, owner: id, t: read(p).join(" ") }); }
}
const who = new MiniSearch({ fields: ["t", "need"], ...opt });
for (const id of ids) who.add({ id, t: [...own(id), ...(w.beliefs[id]??[])].map((p) => read(p).join(" ")).join(" "), need: read(talk[id].need).join(" ") });
const U = Number(process.env.U ?? 2), G = Number(process.env.G ?? 0.5);
const bag = new Map<string, Set<string>>(ids.map((id) => [id, new Set([...own(id), talk[id].need, ...(w.beliefs[id]??[])].flatMap(read))]));
console.log("build ms", performance.now() - t0, "docs", n);
const P = Number(process.env.P ?? 0.5), O = Number(process.env.O ?? 1), W = Number(process.env.W ?? 1), TH = Number(process.env.TH ?? 0);
export function rank(s: string) {
  const q = read(s);
  if (!q.length) return { q, list: [] };
  const total = new Map<string, number>();
  const by = new Map<string, number[]>();
  for (const r of phr.search(q.join(" "), { bm25, boostTerm })) { const l = by.get(r.owner) ?? []; l.push(r.score); by.set(r.owner, l); }
  for (const [o, l] of by) total.set(o, W * l.slice(0, 6).reduce((s, x, i) => s + x * P ** i, 0));
  for (const r of who.search(q.join(" "), { bm25, boostTerm, boost: { need: 0.3 } })) total.set(r.id, (total.get(r.id) ?? 0) + O * r.score);
  const idf = (t: string) => { const df = ids.filter((i) => bag.get(i)!.has(t)).length; return df === 0 ? U : Math.log(1 + (32 - df + 0.5) / (df + 0.5)); };
  const qs = [...new Set(q)].filter((t) => /^[^.~^]/.test(t)); const all = qs.reduce((s, t) => s + idf(t), 0);
  for (const [o, x] of total) { const m = qs.filter((t) => bag.get(o)!.has(t)).reduce((s, t) => s + idf(t), 0); total.set(o, x * ((m+0.1) / (all+0.1)) ** G); }
  return { q, list: [...total].sort((a, b) => b[1] - a[1]) };
}
const accept: Record<string,string[]> = {"finding-1-locates-source":["show-cause-of-pain"],"show-cause-of-pain":["finding-1-locates-source"],"finding-2-proof-pain-real":["illness-legitimisation"],"illness-legitimisation":["finding-2-proof-pain-real"],"finding-4-reassurance-mismatch":["reassurance"],"reassurance":["finding-4-reassurance-mismatch"],"finding-3-litigation-expectations":["reduce-risk-litigation","manage-expectations"],"reduce-risk-litigation":["finding-3-litigation-expectations"],"finding-5-benefits-over-harms":["benefits-outweigh-harms"]};
let f = 0, t3 = 0, c = 0; const miss: Record<string, number> = {};
for (const id of ids) {
  const L = (w.beliefs[id] as string[]).filter((p) => p.split(" ").length < 16);
  const full = [...own(id), ...w.beliefs[id]];
  for (const p of L) {
    const key = [...full].indexOf(p);
    const dn = docOf.get(id + p)!;
    phr.remove({ id: dn, owner: id, t: read(p).join(" ") });
    who.remove({ id, t: full.map((x) => read(x).join(" ")).join(" "), need: read(talk[id].need).join(" ") });
    const bagged = bag.get(id)!;
    who.add({ id, t: full.filter((x) => x !== p).map((x) => read(x).join(" ")).join(" "), need: read(talk[id].need).join(" ") });
    bag.set(id, new Set([...full.filter((x) => x !== p), talk[id].need].flatMap(read)));
    const { list, q } = rank(p);
    const at = list.findIndex(([x]) => x === id || (accept[id] ?? []).includes(x));
    c++; if (at === 0) f++; if (at >= 0 && at < 3) t3++; 
    if (at !== 0 && process.env.V) console.log(at, id, "|", p, "|", q.join(" "), "|", list.slice(0, 3).map(([i, x]) => i + ":" + x.toFixed(1)).join(" "));
    if (at < 0 || at > 2) miss[id] = (miss[id] ?? 0) + 1;
    const nn = n++; docOf.set(id + p, nn);
    phr.add({ id: nn, owner: id, t: read(p).join(" ") });
    who.remove({ id, t: full.filter((x) => x !== p).map((x) => read(x).join(" ")).join(" "), need: read(talk[id].need).join(" ") });
    who.add({ id, t: full.map((x) => read(x).join(" ")).join(" "), need: read(talk[id].need).join(" ") });
    bag.set(id, bagged);
  }
}
console.log({ c, f: f / c, t3: t3 / c }, JSON.stringify(miss));
