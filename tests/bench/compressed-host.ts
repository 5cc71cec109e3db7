import { createServer, type Server } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import { gzipSync } from "node:zlib";
import { Host } from "../support/e2e/server.ts";

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

/** Headers that belong to one connection, not to the file. */
const OF_THE_LINE = new Set(["connection", "keep-alive", "transfer-encoding", "content-length"]);

/** The end-to-end host behind gzip, as static hosting serves it; each file is compressed once. */
export class CompressedHost {
  readonly #host: Host;
  readonly #answers = new Map<string, Answer>();
  readonly #sockets = new Set<Socket>();
  #server: Server | null = null;
  #port = 0;

  constructor(folder: string) {
    this.#host = new Host(folder);
  }

  get address(): string {
    return `http://127.0.0.1:${this.#port}/`;
  }

  async up(): Promise<void> {
    await this.#host.up();
    const server = createServer(async (request, response) => {
      const { status, headers, body } = await this.#answer(request.url ?? "/");
      response.writeHead(status, headers).end(body);
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
    await this.#host.down();
  }

  async #answer(path: string): Promise<Answer> {
    const known = this.#answers.get(path);
    if (known !== undefined) return known;
    const found = await fetch(`${this.#host.origin}${path}`);
    const type = found.headers.get("content-type") ?? "application/octet-stream";
    const bytes = Buffer.from(await found.arrayBuffer());
    const isText = /text|json|svg/.test(type);
    const answer: Answer = {
      status: found.status,
      headers: {
        ...Object.fromEntries([...found.headers].filter(([name]) => !OF_THE_LINE.has(name))),
        ...(isText ? { "content-encoding": "gzip" } : {}),
      },
      body: isText ? gzipSync(bytes, { level: 9 }) : bytes,
    };
    this.#answers.set(path, answer);
    return answer;
  }
}
