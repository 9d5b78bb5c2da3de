import { loginPage } from '../login-page.mjs';

/** `inloggen.parnassys.net` @param {import('../server.mjs').Visit} visit */
export async function answerParnassysLogin({ reply }) {
  reply.page(loginPage('ParnasSys'));
}
