// `npm audit` as a check: red for what is known to be unsafe, and never for want of a network.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

/**
 * Advisories looked at and let stand, by id, each with the reason and until when. One that is
 * past its date counts again.
 */
const accepted = [];

/** Built into what users run, though npm counts them as development packages or as theirs. */
const built = ["workbox-precaching", "workbox-routing", "workbox-core", "workbox-strategies"];

const isGrave = ({ severity }) => severity === "high" || severity === "critical";

/**
 * Judges what `npm audit --json` printed.
 * @param text what it printed. @param shipped names of the packages that users run
 * @returns `did not run` with why, or the advisories that count, in words
 */
export function judgeAudit(text, shipped, today, letStand = accepted) {
  let report;
  try {
    report = JSON.parse(text);
  } catch {
    return { ran: false, why: "no answer that can be read" };
  }
  if (typeof report?.vulnerabilities !== "object" || report.vulnerabilities === null)
    return {
      ran: false,
      why: report?.message ?? report?.error?.summary ?? "no list in the answer",
    };
  const stands = new Set(letStand.filter(({ until }) => until >= today).map(({ id }) => id));
  const faults = Object.entries(report.vulnerabilities).flatMap(([name, found]) =>
    (found.via ?? [])
      .filter((via) => typeof via === "object" && !stands.has(String(via.url).split("/").pop()))
      .filter((via) => isGrave(via) || shipped.includes(name) || built.includes(name))
      .map((via) => `${name}: ${via.severity}: ${via.title} ${via.url}`),
  );
  return { ran: true, faults };
}

/** @returns "passed", "failed", or "did not run" where the registry gives no advisories */
export function audit() {
  const { stdout } = spawnSync("npm", ["audit", "--json", "--fetch-retries=0"], {
    encoding: "utf8",
    timeout: 60_000,
  });
  const { dependencies } = JSON.parse(readFileSync("package.json", "utf8"));
  const today = new Date().toISOString().slice(0, 10);
  const judged = judgeAudit(stdout ?? "", Object.keys(dependencies), today);
  if (!judged.ran) {
    console.log(`The audit did not run: ${judged.why.trim()}. It counts neither way.`);
    return "did not run";
  }
  for (const fault of judged.faults) console.error(fault);
  console.log(`The audit ran: ${judged.faults.length} advisories that count.`);
  return judged.faults.length === 0 ? "passed" : "failed";
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href)
  process.exitCode = audit() === "failed" ? 1 : 0;
