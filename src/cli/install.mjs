import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, statSync } from "node:fs";

/** Runs a command in this folder, its output in view. @returns true when it ended well */
export function run(command, args, env = {}) {
  const { status } = spawnSync(command, args, {
    stdio: "inherit",
    env: { ...process.env, ...env },
  });
  return status === 0;
}

function isNodeNewEnough() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  return (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major > 22;
}

/** Installs the packages of the lock file where they are missing or older than it. */
export function installPackages() {
  if (!isNodeNewEnough()) {
    const { engines } = JSON.parse(readFileSync("package.json", "utf8"));
    console.error(`Node ${process.versions.node} is too old: Backstory needs ${engines.node}.`);
    return false;
  }
  const stamp = "node_modules/.package-lock.json";
  const isFresh =
    existsSync(stamp) && statSync(stamp).mtimeMs >= statSync("package-lock.json").mtimeMs;
  return isFresh || run("npm", ["ci", "--no-audit", "--no-fund"]);
}
