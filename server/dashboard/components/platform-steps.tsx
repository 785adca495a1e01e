/** Where the line is pasted, by the system that the practice's website is made with. */

type Platform = { readonly name: string; readonly steps: readonly string[]; readonly note?: string };

const PLATFORMS: readonly Platform[] = [
  {
    name: 'WordPress',
    steps: [
      'In the dashboard, open Plugins, Add New, and install “WPCode” (or another plugin for headers and footers).',
      'Open Code Snippets, Header & Footer.',
      'Paste the line into the Footer box, and save.',
      'If the site uses a caching plugin, empty its cache.',
    ],
    note: 'On WordPress.com, plugins need a plan that allows them.',
  },
  {
    name: 'Squarespace',
    steps: ['Open Settings, Advanced, Code Injection.', 'Paste the line into Footer, and save.'],
    note: 'Code Injection needs a plan that allows it.',
  },
  {
    name: 'Wix',
    steps: [
      'Open Settings, Advanced, Custom Code.',
      'Choose Add Custom Code, and paste the line.',
      'Choose All pages, Load code once, and Body - end.',
      'Apply, then publish the site.',
    ],
    note: 'Custom code needs a premium plan with your own domain.',
  },
  {
    name: 'Webflow',
    steps: [
      'Open Site settings, Custom code.',
      'Paste the line into Footer code, and save.',
      'Publish the site: custom code does not show in the designer.',
    ],
  },
  {
    name: 'Shopify',
    steps: [
      'Open Online Store, Themes, then “…” beside the theme, Edit code.',
      'In Layout, open theme.liquid.',
      'Paste the line right before </body>, and save.',
    ],
  },
  {
    name: 'Plain HTML, or another system',
    steps: [
      'Open the template that all pages share; without one, each page.',
      'Paste the line right before </body>.',
      'Put the files back on the server.',
    ],
    note: 'In a single-page site the line belongs into the one HTML file; it stays when pages change.',
  },
];

export const PlatformSteps = () => (
  <div class="platforms">
    {PLATFORMS.map(({ name, steps, note }) => (
      <details key={name} class="platform">
        <summary>{name}</summary>
        <ol>
          {steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        {note ? <p class="quiet">{note}</p> : null}
      </details>
    ))}
  </div>
);
