// Signs, derives and verifies one credential with the libraries of Digital Bazaar: a request as JSON on standard input,
// the answer as JSON on standard output. Nothing is fetched: the contexts are those that lerkit brings.
//
//   {"do": "sign", "suite": "...", "curve": "P-256", "document": {...}, "mandatory": ["/issuer"]}   -> {"document": {...}}
//   {"do": "derive", "suite": "...", "document": {...}, "selective": ["/name"]}                     -> {"document": {...}}
//   {"do": "verify", "suite": "...", "document": {...}}                 -> {"verified": false, "errors": ["..."]}
import {readFileSync} from 'node:fs';
import jsigs from 'jsonld-signatures';
import {DataIntegrityProof} from '@digitalbazaar/data-integrity';
import {Ed25519Signature2020} from '@digitalbazaar/ed25519-signature-2020';
import * as Bls12381Multikey from '@digitalbazaar/bls12-381-multikey';
import * as EcdsaMultikey from '@digitalbazaar/ecdsa-multikey';
import * as Ed25519Multikey from '@digitalbazaar/ed25519-multikey';
import * as bbs2023 from '@digitalbazaar/bbs-2023-cryptosuite';
import * as ecdsaJcs2019 from '@digitalbazaar/ecdsa-jcs-2019-cryptosuite';
import {cryptosuite as ecdsaRdfc2019} from '@digitalbazaar/ecdsa-rdfc-2019-cryptosuite';
import * as ecdsaSd2023 from '@digitalbazaar/ecdsa-sd-2023-cryptosuite';
import * as eddsaJcs2022 from '@digitalbazaar/eddsa-jcs-2022-cryptosuite';
import {cryptosuite as eddsaRdfc2022} from '@digitalbazaar/eddsa-rdfc-2022-cryptosuite';
import {exchange} from './exchange.mjs';

const CONTEXTS = new URL(
  '../../lerkit-crypto/src/main/resources/org/lerkit/crypto/internal/jsonld/contexts/', import.meta.url);
const MULTIKEY = 'https://w3id.org/security/multikey/v1';
const BBS = Bls12381Multikey.ALGORITHMS.BBS_BLS12381_SHA256;
const purpose = new jsigs.purposes.AssertionProofPurpose();

const ed25519 = () => Ed25519Multikey.generate();
const ecdsa = curve => EcdsaMultikey.generate({curve});
const bls = () => Bls12381Multikey.generateBbsKeyPair({algorithm: BBS});

const SUITES = {
  'Ed25519Signature2020': {key: ed25519},
  'eddsa-rdfc-2022': {key: ed25519, cryptosuite: whole(eddsaRdfc2022)},
  'eddsa-jcs-2022': {key: ed25519, cryptosuite: signedAndVerified(eddsaJcs2022)},
  'ecdsa-rdfc-2019': {key: ecdsa, cryptosuite: whole(ecdsaRdfc2019)},
  'ecdsa-jcs-2019': {key: ecdsa, cryptosuite: signedAndVerified(ecdsaJcs2019)},
  'ecdsa-sd-2023': {key: ecdsa, cryptosuite: selective(ecdsaSd2023)},
  'bbs-2023': {key: bls, cryptosuite: selective(bbs2023)}
};

// The libraries offer the same in three ways.
function whole(cryptosuite) {
  return () => cryptosuite;
}

function signedAndVerified(library) {
  return request => request.do === 'sign' ? library.createSignCryptosuite() : library.createVerifyCryptosuite();
}

function selective(library) {
  return request => ({
    sign: () => library.createSignCryptosuite({mandatoryPointers: request.mandatory}),
    derive: () => library.createDiscloseCryptosuite({selectivePointers: request.selective}),
    verify: () => library.createVerifyCryptosuite()
  })[request.do]();
}

const files = new Map(JSON.parse(readFileSync(new URL('manifest.json', CONTEXTS)))
  .map(({url, file}) => [url, file]));

/** Contexts that lerkit brings, and the documents of did:key, which are their own keys. */
async function documentLoader(url) {
  if(files.has(url)) {
    return {documentUrl: url, document: JSON.parse(readFileSync(new URL(files.get(url), CONTEXTS)))};
  }
  if(!url.startsWith('did:key:')) {
    throw new Error(`nothing is fetched, and so not ${url}`);
  }
  const [controller, fragment] = url.split('#');
  const publicKeyMultibase = controller.slice('did:key:'.length);
  const id = `${controller}#${publicKeyMultibase}`;
  const method = {'@context': MULTIKEY, id, type: 'Multikey', controller, publicKeyMultibase};
  const document = {'@context': ['https://www.w3.org/ns/did/v1', MULTIKEY], id: controller,
    verificationMethod: [method], assertionMethod: [id]};
  return {documentUrl: url, document: fragment ? method : document};
}

function suite({suite: name, ...request}, signer) {
  const {cryptosuite} = SUITES[name];
  const date = request.date && new Date(request.date);
  return cryptosuite ?
    new DataIntegrityProof({signer, date, cryptosuite: cryptosuite(request)}) :
    new Ed25519Signature2020({signer, date});
}

/** Signs with a new key, whose did:key becomes the issuer. */
async function sign(request) {
  const key = await SUITES[request.suite].key(request.curve);
  const {publicKeyMultibase} = await key.export({publicKey: true});
  key.controller = `did:key:${publicKeyMultibase}`;
  key.id = `${key.controller}#${publicKeyMultibase}`;
  const document = {...request.document, issuer: {...request.document.issuer, id: key.controller}};
  return {document: await jsigs.sign(document, {suite: suite(request, key.signer()), purpose, documentLoader})};
}

async function derive(request) {
  return {document: await jsigs.derive(request.document, {suite: suite(request), purpose, documentLoader})};
}

async function verify(request) {
  const {verified, error} = await jsigs.verify(request.document, {suite: suite(request), purpose, documentLoader});
  return {verified, errors: (error?.errors ?? [error]).filter(each => each).map(each => each.message)};
}

await exchange({sign, derive, verify});
