import type { WebScene } from './web-scene.ts';

type Photo = Pick<WebScene, 'set' | 'name' | 'package' | 'versionOf' | 'questions'> & {
  /** The picture, and its place in the package as the origin names it. */
  file: string;
  place: string;
  size: [width: number, height: number];
  folder: (services: Parameters<WebScene['open']>[1]) => string;
};

/** A photograph from a package, shown by Chromium at a smaller size on nothing else. */
export const photoScene = ({ file, place, size, folder, ...scene }: Photo): WebScene => ({
  ...scene,
  program: `image file ${file}`,
  how: `the picture ${place}/${file} scaled to ${size[0]} pixels`,
  kind: 'real_life_photo',
  theme: 'mixed',
  size,
  elementsComplete: true,
  hiddenElements: /./,
  error: null,
  open: async (page, services) => {
    const address = await services.folder(folder(services), {
      '/scene': `<!doctype html><body style="margin:0"><img style="display:block;width:${size[0]}px;height:${size[1]}px;object-fit:cover" src="/${file}">`,
    });
    await page.goto(`${address}/scene`);
  },
});
