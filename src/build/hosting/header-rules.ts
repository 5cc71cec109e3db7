import { policyHash } from "../output-files.ts";

/** Headers that a host sends with every path a rule matches; `*` stands for anything. */
export interface HeaderRule {
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
}

/**
 * What the app asks of the device, each for itself alone; `web-share` is so by default, and Chromium
 * on Linux complains of it.
 */
const allowed = ["clipboard-write", "fullscreen", "microphone", "screen-wake-lock"];
const refused = [
  "accelerometer",
  "autoplay",
  "browsing-topics",
  "camera",
  "clipboard-read",
  "display-capture",
  "encrypted-media",
  "gamepad",
  "geolocation",
  "gyroscope",
  "hid",
  "idle-detection",
  "local-fonts",
  "magnetometer",
  "midi",
  "payment",
  "picture-in-picture",
  "publickey-credentials-get",
  "serial",
  "storage-access",
  "usb",
  "window-management",
  "xr-spatial-tracking",
];

/** Always asked again: an old page must never meet a new worker. */
export const freshPaths = ["/", "/index.html", "/sw.js", "/manifest.webmanifest"] as const;

/** All but the styles, which have the one exception: the same in every version. */
const lasting = [
  "script-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types backstory-sw",
];

/**
 * The policy that stands in the page itself. The styles of the first screens are the page’s own
 * and are let in by their hash alone: no other inline style or script runs.
 */
export function pagePolicy(style: string): string {
  return ["default-src 'none'", `style-src 'self' ${policyHash(style)}`, ...lasting].join("; ");
}

/**
 * For hosts whose settings are not part of what is uploaded, and would keep the hash of an older
 * version: the same policy without a word on styles, which the page then rules alone.
 */
export const lastingPolicy = [
  ...["child-src", "font-src", "frame-src", "media-src", "object-src"].map((of) => `${of} 'none'`),
  ...lasting,
].join("; ");

const ancestors = /^('none'|('self'|https:\/\/[\w.*-]+(:\d+)?)( https:\/\/[\w.*-]+(:\d+)?)*)$/;

/**
 * Every header of every path: the one source of all host files and of the hosts of the tests.
 * @param policy what the page holds; `frame-ancestors` is added, which counts only as a header
 * @param framedBy who may put the app in a frame, such as `'self' https://record.example`
 */
export function headerRules(policy: string, framedBy = "'self'"): HeaderRule[] {
  if (!ancestors.test(framedBy))
    throw new Error(
      `FRAME_ANCESTORS is ${JSON.stringify(framedBy)}; it must be 'none', or 'self' and https:// origins`,
    );
  return [
    {
      path: "/*",
      headers: {
        "Content-Security-Policy": `${policy}; frame-ancestors ${framedBy}`,
        "Permissions-Policy": [
          ...allowed.map((name) => `${name}=(self)`),
          ...refused.map((name) => `${name}=()`),
        ].join(", "),
        "Referrer-Policy": "no-referrer",
        "X-Content-Type-Options": "nosniff",
        "Cross-Origin-Opener-Policy": "same-origin",
        "Cross-Origin-Resource-Policy": "same-origin",
      },
    },
    ...freshPaths.map((path) => ({ path, headers: { "Cache-Control": "no-cache" } })),
    {
      path: "/assets/*",
      headers: { "Cache-Control": "public, max-age=31536000, immutable" },
    },
  ];
}
