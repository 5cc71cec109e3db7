// `npm start`: installs what is missing, builds, and serves the production app.
import { installPackages, run } from "./install.mjs";

if (!installPackages() || !run("npx", ["vite", "build"])) process.exit(1);

const { preview } = await import("vite");
const server = await preview({ preview: { port: Number(process.env.PORT ?? 4173) } });
server.printUrls();
