import { freshPaths, type HeaderRule, headerRules, lastingPolicy } from "./header-rules.ts";
import { headersFor } from "./read-headers.ts";

const MANIFEST = "application/manifest+json";
const freshNames = freshPaths.map((path) => path.slice(1)).filter((name) => name !== "");

interface Sent {
  /** Sent with everything. */
  readonly always: readonly (readonly [name: string, value: string])[];
  readonly cacheAssets: string;
  readonly cacheFresh: string;
}

function sent(rules: readonly HeaderRule[]): Sent {
  const cache = (path: string): string => headersFor(rules, path)["Cache-Control"] ?? "";
  return {
    always: Object.entries(headersFor(rules, "/any")),
    cacheAssets: cache("/assets/any"),
    cacheFresh: cache("/sw.js"),
  };
}

function netlify(rules: readonly HeaderRule[]): string {
  return rules
    .map(({ path, headers }) => {
      const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`);
      return `${[path, ...lines].join("\n")}\n`;
    })
    .join("\n");
}

function apache({ always, cacheAssets, cacheFresh }: Sent): string {
  const names = freshNames.map((name) => name.replaceAll(".", "\\.")).join("|");
  return `# Needs mod_headers, and AllowOverride FileInfo Options Indexes. Without them the host says so.
Options -Indexes
DirectoryIndex index.html
AddType ${MANIFEST} .webmanifest
${always.map(([name, value]) => `Header always set ${name} "${value}"`).join("\n")}
<FilesMatch "^(${names})$">
  Header set Cache-Control "${cacheFresh}"
</FilesMatch>
<If "%{REQUEST_URI} =~ m#/assets/#">
  Header set Cache-Control "${cacheAssets}"
</If>
`;
}

function nginx({ always, cacheAssets, cacheFresh }: Sent): string {
  const names = freshNames.map((name) => name.replaceAll(".", "\\.")).join("|");
  return `# For conf.d: the map belongs outside of any server. Put in your name, certificate and folder.
map $uri $backstory_cache {
  ~/assets/ "${cacheAssets}";
  ~/(${names})?$ "${cacheFresh}";
}

server {
  listen 443 ssl;
  server_name backstory.example;
  # ssl_certificate and ssl_certificate_key stand here
  root /srv/backstory;
  index index.html;

  gzip on;
  gzip_types text/css text/javascript application/javascript ${MANIFEST} image/svg+xml;

  # A location that adds a header of its own loses all of these: repeat them there.
${always.map(([name, value]) => `  add_header ${name} "${value}" always;`).join("\n")}
  add_header Cache-Control $backstory_cache;

  location ~ \\.webmanifest$ {
    types { ${MANIFEST} webmanifest; }
  }
}
`;
}

function caddy({ always, cacheAssets, cacheFresh }: Sent): string {
  return `# Put in your name and folder. Caddy sees to HTTPS itself.
backstory.example {
	root * /srv/backstory
	encode zstd gzip
	header {
${always.map(([name, value]) => `\t\t${name} "${value}"`).join("\n")}
	}
	@fresh path ${freshPaths.join(" ")}
	header @fresh Cache-Control "${cacheFresh}"
	@assets path /assets/*
	header @assets Cache-Control "${cacheAssets}"
	@manifest path *.webmanifest
	header @manifest Content-Type ${MANIFEST}
	file_server
}
`;
}

function xml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
}

function iis({ always, cacheAssets, cacheFresh }: Sent): string {
  const cached = (path: string, value: string): string => `  <location path="${path}">
    <system.webServer><httpProtocol><customHeaders>
      <add name="Cache-Control" value="${xml(value)}" />
    </customHeaders></httpProtocol></system.webServer>
  </location>
`;
  const headers = always.map(
    ([name, value]) => `        <add name="${name}" value="${xml(value)}" />\n`,
  );
  return `<?xml version="1.0" encoding="utf-8"?>
<configuration>
  <system.webServer>
    <directoryBrowse enabled="false" />
    <defaultDocument><files><clear /><add value="index.html" /></files></defaultDocument>
    <staticContent>
      <remove fileExtension=".webmanifest" />
      <mimeMap fileExtension=".webmanifest" mimeType="${MANIFEST}" />
    </staticContent>
    <httpProtocol>
      <customHeaders>
        <remove name="X-Powered-By" />
${headers.join("")}      </customHeaders>
    </httpProtocol>
  </system.webServer>
${freshNames.map((name) => cached(name, cacheFresh)).join("")}${cached("assets", cacheAssets)}</configuration>
`;
}

/** Where the files stand that a host reads, and are not for the reader’s browser. */
export const HOST_FILES = ["_headers", ".htaccess", "web.config", "hosting/"] as const;

/**
 * The same headers in the language of each common host, by their place in the built folder.
 * @param policy what the page holds. @param framedBy see `headerRules`
 */
export function hostFiles(policy: string, framedBy?: string): Readonly<Record<string, string>> {
  const rules = headerRules(policy, framedBy);
  const all = sent(rules);
  const lasting = sent(headerRules(lastingPolicy, framedBy));
  return {
    _headers: netlify(rules),
    ".htaccess": apache(all),
    "web.config": iis(all),
    "hosting/nginx.conf": nginx(lasting),
    "hosting/Caddyfile": caddy(lasting),
  };
}
