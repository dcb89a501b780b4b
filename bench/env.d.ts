/** Style sheets of a package, which the bundler takes in. */
declare module '@gouvfr/dsfr-chart/BarChart/css';
declare module '@gouvfr/dsfr-chart/MapChart/css';
