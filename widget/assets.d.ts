/** Style sheets are imported for the build's sake; they have no value. */
declare module '*.css';
