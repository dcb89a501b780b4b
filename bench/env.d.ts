/** Style sheets of a package, which the bundler takes in. */
declare module '@gouvfr/dsfr-chart/BarChart/css';
declare module '@gouvfr/dsfr-chart/MapChart/css';

// Built files, which a fresh checkout has not yet.
declare module '*/dist/cdn/impact-convictions.js';
declare module '*/dist/cdn/impact-map.js';
