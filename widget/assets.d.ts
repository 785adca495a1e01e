/** Style sheets: `./x.css` is imported for the build's sake, `./x.css?inline` is the minified text. */
declare module '*.css';
declare module '*.css?inline' {
  const text: string;
  // biome-ignore lint/style/noDefaultExport: how Vite gives the text of a file.
  export default text;
}
