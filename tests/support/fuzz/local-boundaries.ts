import fc from "fast-check";
import { readLocalPack } from "../../../src/schema/local/read-local-pack.ts";
import { createLocalStore } from "../../../src/state/local-store.ts";
import { shippedPack } from "../content.ts";
import { anyLocalPack, known, spoiltFile } from "../generate-local.ts";
import { fakeLocalShelf } from "../local-pack.ts";
import { type Boundary, mustBePlain, mustEqual } from "./boundary.ts";
import { hostileJson, spoiltJson } from "./hostile.ts";

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const spoilt = spoiltJson(anyLocalPack);
const sound = anyLocalPack.map((pack) => JSON.stringify(pack));

/** A file that somebody gives the app as its local pathway. */
export const localFile: Boundary<Uint8Array> = {
  name: "local pathway file",
  inputs: fc.oneof(
    { weight: 4, arbitrary: spoilt.map(bytesOf) },
    { weight: 1, arbitrary: spoiltFile },
    { weight: 1, arbitrary: hostileJson.map(bytesOf) },
    { weight: 1, arbitrary: fc.uint8Array({ maxLength: 200 }) },
    { weight: 1, arbitrary: sound.map(bytesOf) },
  ),
  meets(bytes) {
    const read = readLocalPack(bytes, known);
    if (read.ok) {
      mustEqual(JSON.parse(new TextDecoder().decode(bytes)), read.pack, "taken up");
      const again = readLocalPack(bytesOf(JSON.stringify(read.pack)), known);
      mustEqual(again, read, "read again");
      return true;
    }
    if (read.faults.length === 0) throw new Error("refused without a word");
    for (const { problem, path, value } of read.faults) {
      mustBePlain(`${problem} ${path} ${value}`, 2000);
      if (/[<>]/.test(path + value)) throw new Error(`markup in a message: ${path} ${value}`);
    }
    return false;
  },
};

const pack = shippedPack();

/** What stands in localStorage where the local pathway is kept. */
export const keptLocal: Boundary<string> = {
  name: "local pathway kept before",
  inputs: fc.oneof(
    { weight: 4, arbitrary: spoilt },
    { weight: 1, arbitrary: hostileJson },
    { weight: 1, arbitrary: sound },
  ),
  meets(text) {
    const shelf = fakeLocalShelf(text);
    const store = createLocalStore(shelf, pack);
    const held = store.get();
    if (held === null) {
      if (store.setAside !== text) throw new Error("set aside, but not as it was");
      return false;
    }
    if (!store.set(held)) throw new Error("taken up once and refused again");
    mustEqual(createLocalStore(shelf, pack).get(), held, "kept again");
    return true;
  },
};
