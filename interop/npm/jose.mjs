// Signs and verifies one token with the library jose: a request as JSON on standard input, the answer as JSON on standard
// output.
//
//   {"do": "sign", "key": {JWK}, "header": {...}, "claims": {...}}   -> {"token": "..."}
//   {"do": "verify", "key": {JWK}, "token": "..."}                   -> {"verified": true, "header": {...}, "claims": {...}}
import {CompactSign, compactVerify, importJWK} from 'jose';
import {exchange} from './exchange.mjs';

async function sign({key, header, claims}) {
  const payload = new TextEncoder().encode(JSON.stringify(claims));
  return {token: await new CompactSign(payload).setProtectedHeader(header).sign(await importJWK(key, header.alg))};
}

async function verify({key, token, algorithm}) {
  try {
    const {payload, protectedHeader} = await compactVerify(token, await importJWK(key, algorithm));
    return {verified: true, header: protectedHeader, claims: JSON.parse(new TextDecoder().decode(payload))};
  } catch(e) {
    return {verified: false, errors: [e.code]};
  }
}

await exchange({sign, verify});
