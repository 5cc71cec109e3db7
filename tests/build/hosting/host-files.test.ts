import { describe, expect, it } from "vitest";
import { headerRules, lastingPolicy, pagePolicy } from "../../../src/build/hosting/header-rules.ts";
import { hostFiles } from "../../../src/build/hosting/host-files.ts";
import { headersFor, readHeaders } from "../../../src/build/hosting/read-headers.ts";

const policy = pagePolicy("a{}");
const files = hostFiles(policy);
const always = headersFor(headerRules(policy), "/any");

describe("the policy", () => {
  it("lets in nothing inline but the styles of the page, by their hash", () => {
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self';");
    expect(policy).toMatch(/style-src 'self' 'sha256-[\w+/=]{44}'/);
    expect(policy).toContain("connect-src 'self'");
    expect(policy).toContain("require-trusted-types-for 'script'");
    for (const one of [policy, lastingPolicy])
      expect(one).not.toMatch(/unsafe|https?:|\*|data:|blob:/);
    expect(pagePolicy("b{}")).not.toBe(policy);
  });

  it("says who may frame the app, and nobody by mistake", () => {
    expect(always["Content-Security-Policy"]).toMatch(/frame-ancestors 'self'$/);
    const framed = headerRules(policy, "'self' https://record.example https://b.example:8443");
    expect(headersFor(framed, "/")["Content-Security-Policy"]).toMatch(/b\.example:8443$/);
  });

  it.each([
    "*",
    "http://record.example",
    "https:",
    "'self'; script-src *",
    '"',
    "",
    "'none' 'self'",
  ])("refuses to be framed by %j", (framedBy) => {
    expect(() => headerRules(policy, framedBy)).toThrow("FRAME_ANCESTORS");
  });
});

describe("the host files", () => {
  it("are read back as they were written", () => {
    expect(readHeaders(files["_headers"] ?? "")).toEqual(headerRules(policy));
  });

  it.each(["_headers", ".htaccess", "web.config"])("%s holds every header whole", (name) => {
    for (const [header, value] of Object.entries(always)) {
      expect(files[name]).toContain(header);
      expect(files[name]).toContain(value);
    }
  });

  it.each(["hosting/nginx.conf", "hosting/Caddyfile"])(
    "%s, which outlives a version, holds no hash and is as strict in all else",
    (name) => {
      const file = files[name] ?? "";
      expect(file).not.toMatch(/sha256|style-src|default-src/);
      for (const part of policy.split("; ").filter((one) => !/^(style|default)-src/.test(one)))
        expect(file).toContain(part);
      for (const [header, value] of Object.entries(always)) {
        expect(file).toContain(header);
        if (header !== "Content-Security-Policy") expect(file).toContain(value);
      }
    },
  );

  it("keep what carries its hash in its name, and ask again for the rest", () => {
    for (const file of Object.values(files)) {
      expect(file).toContain("public, max-age=31536000, immutable");
      for (const fresh of ["index", "sw", "manifest"]) expect(file).toContain(fresh);
    }
  });
});
