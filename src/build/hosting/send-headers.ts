import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "vite";
import { headersFor, readHeaders } from "./read-headers.ts";

/** Lets `npm start` send what any other host is told to send. */
export function sendHeaders(root: string): Plugin {
  return {
    name: "backstory-send-headers",
    configurePreviewServer(server) {
      const rules = readHeaders(readFileSync(join(root, "dist/_headers"), "utf8"));
      server.middlewares.use((request, response, next) => {
        const { pathname } = new URL(request.url ?? "/", "http://host");
        for (const [name, value] of Object.entries(headersFor(rules, pathname)))
          response.setHeader(name, value);
        next();
      });
    },
  };
}
