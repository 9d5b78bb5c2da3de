/**
 * Samples of the rules of a school for administrators, each as the text of one file. Made of the table alone.
 *
 * @typedef {object} Rule As in ports/school-rules/table.ts.
 * @property {{ is: 'flag' } | { is: 'number', min: number, max: number } | { is: 'choice', options: readonly string[] } |
 *   { is: 'text' | 'address' | 'approaches', max: number }} value
 * @property {string} title
 * @property {string} says
 * @property {string | number | boolean} sample
 *
 * @typedef {Readonly<Record<string, Rule>>} Rules
 */

/**
 * In Chrome and Edge, of a build that no store has signed: it follows from the key in wxt.config.ts. Each store gives its
 * own, so whoever installs from one puts that in its place: `docs/school/regels.md`, and a line in each sample that has
 * room for one.
 */
export const EXTENSION_ID = 'bogdkpkllhehmdhdkmdpanhpecbknffn';
/** Without letters outside ASCII: what Windows reads of a registry file otherwise depends on its language. */
const ABOUT_ID = [
  `${EXTENSION_ID} is het nummer van Stapsgewijs zonder winkel. Uit een winkel heeft het een ander nummer:`,
  'kijk op chrome://extensions of edge://extensions, en zet dat hier overal in de plaats. Zie regels.md.',
];
const GECKO_ID = 'stapsgewijs@basisondersteuning';
const NAMESPACE = 'Stapsgewijs.Policies.Stapsgewijs';

/** Browsers on Windows, by where each reads the rules of its extensions. */
const BROWSERS = [
  { id: 'chrome', name: 'Google Chrome', key: 'Software\\Policies\\Google\\Chrome' },
  { id: 'edge', name: 'Microsoft Edge', key: 'Software\\Policies\\Microsoft\\Edge' },
];

/**
 * @param {Rules} rules
 * @returns {Record<string, string>} The text of each file, by its path below the folder of samples.
 */
export function policySamples(rules) {
  const id = EXTENSION_ID;
  const values = Object.fromEntries(Object.entries(rules).map(([key, { sample }]) => [key, sample]));
  const place = (/** @type {string} */ key) => `${key}\\3rdparty\\extensions\\${id}\\policy`;
  const template = admx(rules, place);
  return {
    'google-admin.json': json(
      Object.fromEntries(Object.entries(values).map(([key, value]) => [key, { Value: value }])),
    ),
    'chrome-linux.json': json({ '3rdparty': { extensions: { [id]: values } } }),
    'firefox-policies.json': json({
      policies: { '3rdparty': { Extensions: { [GECKO_ID]: values } } },
    }),
    ...Object.fromEntries(
      BROWSERS.map(({ id: browser, key }) => [`${browser}-windows.reg`, registry(values, place(key))]),
    ),
    'admx/stapsgewijs.admx': template,
    'admx/nl-NL/stapsgewijs.adml': adml(rules),
    'admx/en-US/stapsgewijs.adml': adml(rules),
    'intune.json': json(intune(rules, template)),
  };
}

/** @param {unknown} value */
const json = (value) => `${JSON.stringify(value, null, 2)}\n`;

/** @param {Record<string, string | number | boolean>} values @param {string} place */
function registry(values, place) {
  const lines = Object.entries(values).map(([key, value]) => {
    if (typeof value === 'string') return `"${key}"="${value.replace(/[\\"]/g, '\\$&')}"`;
    return `"${key}"=dword:${Number(value).toString(16).padStart(8, '0')}`;
  });
  // Windows reads it in no other way.
  const about = ABOUT_ID.map((line) => `; ${line}`);
  return [
    'Windows Registry Editor Version 5.00',
    '',
    ...about,
    '',
    `[HKEY_LOCAL_MACHINE\\${place}]`,
    ...lines,
    '',
  ].join('\r\n');
}

/** @param {string} text */
const xml = (text) =>
  text.replace(/[&<>"]/g, (one) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[one] ?? one);

/** @param {Rules} rules @param {(key: string) => string} place */
function admx(rules, place) {
  const policies = BROWSERS.flatMap(({ id, key }) =>
    Object.entries(rules).map(([name, rule]) => policy(id, place(key), name, rule)),
  );
  return `<?xml version="1.0" encoding="utf-8"?>
<!-- ${ABOUT_ID.join('\n     ')} -->
<policyDefinitions xmlns="http://schemas.microsoft.com/GroupPolicy/2006/07/PolicyDefinitions" revision="1.0" schemaVersion="1.0">
  <policyNamespaces>
    <target prefix="stapsgewijs" namespace="${NAMESPACE}" />
  </policyNamespaces>
  <resources minRequiredRevision="1.0" />
  <categories>
    <category name="stapsgewijs" displayName="$(string.stapsgewijs)" />
${BROWSERS.map(({ id }) => `    <category name="${id}" displayName="$(string.${id})">\n      <parentCategory ref="stapsgewijs" />\n    </category>`).join('\n')}
  </categories>
  <policies>
${policies.join('\n')}
  </policies>
</policyDefinitions>
`;
}

/** @param {string} browser @param {string} key @param {string} name @param {Rule} rule */
function policy(browser, key, name, { value }) {
  const id = `${browser}_${name}`;
  const head = `    <policy name="${id}" class="Both" displayName="$(string.${name})" explainText="$(string.${name}_says)" key="${key}"`;
  const parent = `      <parentCategory ref="${browser}" />`;
  if (value.is === 'flag')
    return `${head} valueName="${name}">
${parent}
      <enabledValue><decimal value="1" /></enabledValue>
      <disabledValue><decimal value="0" /></disabledValue>
    </policy>`;
  return `${head} presentation="$(presentation.${name})">
${parent}
      <elements>
${element(name, value)}
      </elements>
    </policy>`;
}

/** @param {string} name @param {Exclude<Rule['value'], { is: 'flag' }>} value */
function element(name, value) {
  switch (value.is) {
    case 'number':
      return `        <decimal id="${name}" valueName="${name}" required="true" minValue="${value.min}" maxValue="${value.max}" />`;
    case 'choice':
      return `        <enum id="${name}" valueName="${name}" required="true">
${value.options.map((option) => `          <item displayName="$(string.${name}_${option})"><value><string>${option}</string></value></item>`).join('\n')}
        </enum>`;
    default:
      return `        <text id="${name}" valueName="${name}" required="true" maxLength="${value.max}" />`;
  }
}

/** @param {Rules} rules */
function adml(rules) {
  const strings = Object.entries(rules).flatMap(([name, { value, title, says }]) => [
    `      <string id="${name}">${xml(title)}</string>`,
    `      <string id="${name}_says">${xml(says)}</string>`,
    ...(value.is === 'choice'
      ? value.options.map((option) => `      <string id="${name}_${option}">${xml(option)}</string>`)
      : []),
  ]);
  const presentations = Object.entries(rules).flatMap(([name, { value, title, sample }]) => {
    if (value.is === 'flag') return [];
    const inside =
      value.is === 'number'
        ? `<decimalTextBox refId="${name}" defaultValue="${sample}">${xml(title)}</decimalTextBox>`
        : value.is === 'choice'
          ? `<dropdownList refId="${name}" noSort="true" defaultItem="${value.options.indexOf(String(sample))}">${xml(title)}</dropdownList>`
          : `<textBox refId="${name}"><label>${xml(title)}</label></textBox>`;
    return [`      <presentation id="${name}">${inside}</presentation>`];
  });
  return `<?xml version="1.0" encoding="utf-8"?>
<policyDefinitionResources xmlns="http://schemas.microsoft.com/GroupPolicy/2006/07/PolicyDefinitions" revision="1.0" schemaVersion="1.0">
  <displayName>Stapsgewijs</displayName>
  <description>Regels van de school voor Stapsgewijs</description>
  <resources>
    <stringTable>
      <string id="stapsgewijs">Stapsgewijs</string>
${BROWSERS.map(({ id, name }) => `      <string id="${id}">${name}</string>`).join('\n')}
${strings.join('\n')}
    </stringTable>
    <presentationTable>
${presentations.join('\n')}
    </presentationTable>
  </resources>
</policyDefinitionResources>
`;
}

/**
 * A custom configuration profile, as Microsoft Graph takes it: it brings the template in, and sets each rule by it.
 * @param {Rules} rules @param {string} template
 */
function intune(rules, template) {
  const setting = (
    /** @type {string} */ displayName,
    /** @type {string} */ omaUri,
    /** @type {string} */ value,
  ) => ({
    '@odata.type': '#microsoft.graph.omaSettingString',
    displayName,
    omaUri,
    value,
  });
  const install =
    './Device/Vendor/MSFT/Policy/ConfigOperations/ADMXInstall/Stapsgewijs/Policy/StapsgewijsAdmx';
  const settings = BROWSERS.flatMap(({ id, name: browser }) =>
    Object.entries(rules).map(([name, { value, title, sample }]) => {
      const on = `<enabled/><data id="${name}" value="${xml(String(sample))}"/>`;
      return setting(
        `${browser}: ${title}`,
        `./Device/Vendor/MSFT/Policy/Config/Stapsgewijs~Policy~stapsgewijs~${id}/${id}_${name}`,
        value.is === 'flag' ? (sample ? '<enabled/>' : '<disabled/>') : on,
      );
    }),
  );
  return {
    '@odata.type': '#microsoft.graph.windows10CustomConfiguration',
    displayName: 'Stapsgewijs: regels van de school',
    omaSettings: [setting('Stapsgewijs ADMX', install, template), ...settings],
  };
}
