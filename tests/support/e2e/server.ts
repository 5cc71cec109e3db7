import { existsSync, readFileSync, statSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import { extname, join, normalize } from "node:path";
import { headersFor, readHeaders } from "../../../src/build/hosting/read-headers.ts";

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".webmanifest": "application/manifest+json",
  ".txt": "text/plain",
};

function fileFor(folder: string, path: string): string | null {
  const file = join(folder, normalize(path === "" ? "index.html" : path));
  if (!file.startsWith(folder)) return null;
  try {
    return statSync(file).isFile() ? file : null;
  } catch {
    return null;
  }
}

/** What a real host would send: the built folder itself says so, if it says anything. */
function headersOf(folder: string, path: string): Record<string, string> {
  const rules = join(folder, "_headers");
  return existsSync(rules) ? headersFor(readHeaders(readFileSync(rules, "utf8")), path) : {};
}

/** A static host that can lose its network, change its version, and live under a sub-path. */
export class Host {
  #server: Server | null = null;
  readonly #sockets = new Set<Socket>();
  #port = 0;
  /** How many more requests are answered before the network is gone. */
  answers = Number.POSITIVE_INFINITY;

  constructor(
    public folder: string,
    readonly base = "/",
  ) {}

  get origin(): string {
    return `http://127.0.0.1:${this.#port}`;
  }

  get address(): string {
    return `${this.origin}${this.base}`;
  }

  async up(): Promise<void> {
    const server = createServer((request, response) => {
      if (this.answers <= 0) {
        request.socket.destroy();
        return;
      }
      this.answers -= 1;
      const { pathname } = new URL(request.url ?? "/", "http://host");
      const isInside = pathname.startsWith(this.base);
      const path = isInside ? pathname.slice(this.base.length) : "";
      const file = isInside ? fileFor(this.folder, path) : null;
      if (file === null) {
        response.writeHead(404, { "content-type": "text/plain" }).end("not here");
        return;
      }
      response.writeHead(200, {
        "content-type": types[extname(file)] ?? "application/octet-stream",
        ...headersOf(this.folder, `/${path}`),
      });
      response.end(readFileSync(file));
    });
    server.on("connection", (socket) => {
      this.#sockets.add(socket);
      socket.on("close", () => this.#sockets.delete(socket));
    });
    await new Promise<void>((resolve) => server.listen(this.#port, "127.0.0.1", resolve));
    this.#port = (server.address() as AddressInfo).port;
    this.#server = server;
  }

  /** The network is gone: every connection is cut and none is taken. */
  async down(): Promise<void> {
    const server = this.#server;
    this.#server = null;
    for (const socket of this.#sockets) socket.destroy();
    if (server !== null) await new Promise((resolve) => server.close(resolve));
  }
}
