import { loadFacts, loadLeaflet, loadPictures } from "../companion.ts";

/** All that the pictures and the lines shown alone are made from. */
export async function loadPictureContent() {
  const [pictures, facts, leaflet] = await Promise.all([
    loadPictures(),
    loadFacts(),
    loadLeaflet(),
  ]);
  return { pictures, facts, leaflet };
}
