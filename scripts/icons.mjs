// Draws public/icons from the mark, the sun on the horizon: `node scripts/icons.mjs`. The smallest is drawn on the pixel grid.
import { writeFileSync } from 'node:fs';
import { chromium } from 'playwright';

const sizes = [16, 32, 48, 128];

/** The mark for 16 pixels, each edge on a pixel's edge where it can be. */
const onPixels = '<path d="M4 11a4 4 0 0 1 8 0zM2 11h12v1.6H2zM7.2 2.6h1.6v2.4H7.2z" fill="#fffdf9"/>';

/** The mark on a dawn sky. */
function icon(size) {
  const small = size < 32;
  const stroke = size < 64 ? 1.5 : 1.25;
  const edge = small ? 0 : 0.5;
  const rays = 'M8 4.5V2.7M4.3 6.2 3.1 5M11.7 6.2l1.2-1.2';
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 16 16">
  <defs>
    <linearGradient id="sky" x1="0" y1="0" x2="0" y2="1">
      <stop offset="0" stop-color="#7a3414"/><stop offset=".55" stop-color="#b4541a"/><stop offset="1" stop-color="#ec9a4f"/>
    </linearGradient>
  </defs>
  <rect x="${edge}" y="${edge}" width="${16 - 2 * edge}" height="${16 - 2 * edge}" rx="3.6" fill="url(#sky)"/>
  ${
    small
      ? onPixels
      : `<path d="M4.6 11.4a3.4 3.4 0 0 1 6.8 0z" fill="#fffdf9"/>
  <path d="M2.9 11.4h10.2${rays}" fill="none" stroke="#fffdf9" stroke-width="${stroke}" stroke-linecap="round"/>`
  }
</svg>
`;
}

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
const page = await browser.newPage();
for (const size of sizes) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(`<style>body{margin:0;line-height:0}</style>${icon(size)}`);
  writeFileSync(`public/icons/${size}.png`, await page.screenshot({ omitBackground: true }));
}
await browser.close();
