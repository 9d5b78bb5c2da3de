import { html } from './html.mjs';

/**
 * A login page, as each school system has one. Nobody is logged in here, so there is nothing for the panel.
 * @param {string} system Name of the school system.
 */
export function loginPage(system) {
  return html`<!doctype html>
<html lang="nl">
  <head>
    <meta charset="utf-8" />
    <title>Inloggen</title>
    <style>
      body { margin: 0; min-height: 100vh; display: grid; place-items: center; background: #e9eef5; color: #1d2b3f;
        font: 15px/1.5 system-ui, sans-serif; }
      form { width: 20rem; padding: 2rem; background: #fff; border: 1px solid #cfd9e6; border-radius: 6px; }
      h1 { margin: 0 0 1rem; font-size: 1.25rem; }
      label { display: block; margin-bottom: 1rem; }
      input { display: block; width: 100%; box-sizing: border-box; padding: .5rem; font: inherit; }
      button { padding: .5rem 1rem; font: inherit; color: #fff; background: #2a5c96; border: 0; border-radius: 4px; }
    </style>
  </head>
  <body>
    <form>
      <h1>Inloggen bij ${system}</h1>
      <label>Naam <input name="gebruikersnaam" autocomplete="off" /></label>
      <label>Wachtwoord <input type="password" name="wachtwoord" autocomplete="off" /></label>
      <button type="button">Inloggen</button>
    </form>
  </body>
</html>`;
}
