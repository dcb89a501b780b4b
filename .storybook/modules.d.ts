/// <reference types="vite/client" />
declare module 'virtual:manifest' {
  const manifest: import('../scripts/manifest.mjs').Manifest;
  export default manifest;
}
