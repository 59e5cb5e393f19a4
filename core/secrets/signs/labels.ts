/**
 * What people and tools call a secret. A blank stands for a blank, `_`, `-`, `.` or nothing. A name is one if it ends with such
 * words (`azure_default_password`, `awsSecretAccessKey`), not if they go on (`token_file`, `password-policy`).
 */
export interface Labels {
  /**
   * What a value has to look like. `any`: nothing; `digits`: a code; `random`: drawn by lot; `parameter`: as `random`, and
   * only in the query or fragment of a link; `type`: anything, in the setting `value` beside it; `seed`: base32, in groups or not.
   */
  value: 'any' | 'digits' | 'random' | 'parameter' | 'type' | 'seed';
  /** Words that are the end of other words as well (`compass`): they count as words of their own. */
  whole?: true;
  /** Nothing but a secret is called so, nor a role or an account: then its value may be letters alone. */
  certain?: true;
  /** With commas between them. */
  words: string;
}

/**
 * AWS's own words as its console and its user guide have them in each language (IAM user guide, "Manage access keys", 2026);
 * keys of saml2aws, gimme-aws-creds, aws-azure-login, aws-okta, aws-vault, Leapp, rclone, s3cmd, Terraform, Kubernetes, npm
 * (their documentation, 2026).
 */
export const labels: readonly Labels[] = [
  {
    value: 'any',
    certain: true,
    words: `
      secret access key, session token, password, passwd, passphrase, pass phrase, passwort, kennwort,
      mot de passe, contraseña, contrasena, senha, wachtwoord, hasło, heslo, пароль, şifre, mật khẩu, kata sandi, lösenord,
      adgangskode, passord, salasana, รหัสผ่าน, 비밀 액세스 키, 보안 액세스 키, 시크릿 액세스 키, 비밀 번호, 비번, 임시비번,
      패스워드, 패스프레이즈, 암호, 세션 토큰, シークレット アクセス キー, パスワード, パスフレーズ, パスコード, 合言葉, セッション トークン, 秘密 访问 密钥, 私有 访问 密钥,
      密码, 口令, 会话 令牌, 秘密 存取 金鑰, 私密 存取 金鑰, 秘密 存取 密鑰, 密碼`,
  },
  {
    value: 'any',
    words: `
      access key id, access key, secret key, secret, session key, private key, signing key, encryption key,
      master key, shared key, account key, storage key, dpop key, api key, auth key, app key,
      client key data, token, passcode, p/w, saml response, saml assertion, authorization, credential json,
      mfa code, token code, verification code, auth code, authorization code, authentication code,
      security code, one time code, device code, user code, recovery code, recovery codes, backup codes,
      unlock code, recovery key, backup key, recovery phrase, seed phrase, security answer, secret answer,
      security question, passwords, secret key base, password data, rootpw, dbpw, adminpw, userpw, sshpass, rootpass,
      dbpass, adminpass, userpass`,
  },
  {
    value: 'any',
    whole: true,
    words: `cookie, cookies, pass, pw, p w, clave, pwd, psk, otp, totp, totp uri, otp uri, totp url, otp url, otp key, otpauth, seed, creds, pat`,
  },
  { value: 'digits', whole: true, words: `pin, mfa, 2fa, 2fa code` },
  {
    value: 'random',
    words: `jsessionid, phpsessid, sessid, session id, signature, assertion, credential, credentials, webhook`,
  },
  { value: 'random', whole: true, words: `auth, sso authn, key` },
  {
    value: 'parameter',
    whole: true,
    words: `code, sig, state, ticket, nonce, hmac, data, session state, wresult`,
  },
  {
    // Authenticator apps' words for a seed, which are also those for a key of settings.
    value: 'seed',
    words: `setup key, setup code, manual entry key, manual key, 설정 키, 설정키, 설치 키, 등록 키, セットアップ キー, 設定 キー, 设置 密钥,
      clave de configuración, clé de configuration, einrichtungsschlüssel`,
  },
  // What Parameter Store and 1Password call the type of a secret.
  { value: 'type', words: 'securestring, concealed' },
  // Longer than a label in them, so that this is none: key words, key points.
  { value: 'parameter', words: 'palabra clave, palabras clave, punto clave, puntos clave' },
  {
    // Korean, Japanese
    value: 'any',
    words: `
      액세스 키 아이디, 액세스 키 ID, 액세스 키, 엑세스 키, 비밀 키, 시크릿 키, 개인 키, 비밀번호 변경, 토큰, 시크릿, 인증 코드, MFA 코드, OTP 코드, OTP 번호, MFA 번호, 인증 번호, 확인 코드, ワンタイム パスワード,
      보안 코드, 보안 답변, 복구 키, 시드, 일회용 비밀번호, 쿠키, アクセス キー ID, アクセス キー, シークレット キー, シークレット, 秘密 鍵, 秘密 キー, 暗証, トークン, 暗証番号, 認証コード, 確認コード,
      クッキー`,
  },
  { value: 'any', whole: true, words: 'パス' },
  {
    // Chinese, simplified and traditional
    value: 'any',
    words: `
      访问 密钥 ID, 访问 密钥, 秘密 密钥, 密钥, 私钥, 令牌, 验证码, 校验码, 存取 金鑰 ID, 存取 金鑰, 存取 密鑰, 金鑰, 私鑰, 權杖,
      驗證碼`,
  },
  {
    // German, French, Spanish, Portuguese, Italian
    value: 'any',
    words: `
      geheimer zugriffsschlüssel, zugriffsschlüssel id, zugriffsschlüssel, zugangsschlüssel,
      geheimschlüssel, geheimnis, bestätigungscode, clé d'accès secrète, clé d'accès, id de clé d'accès,
      identifiant de clé d'accès, clé secrète, clé privée, jeton, jeton de session, code de vérification,
      clave de acceso secreta, clave de acceso, clave secreta, código de verificación,
      chave de acesso secreta, chave de acesso, chave secreta, chiave di accesso segreta,
      chiave di accesso, chiave segreta, parola d’ordine`,
  },
  {
    // Others, the words for a secret key alone
    value: 'any',
    words: `geheime toegangssleutel, секретный ключ, ключ доступа, токен, parola, kunci akses rahasia`,
  },
];

/** Names that end like those of secrets, and are none. Without blanks, `_`, `-`, `.`, in small letters. */
export const innocent =
  /(?:next|pagination|continuation|starting|page|sync|client(?:request)?|idempotency|cancel(?:lation)?|csrf|xsrf|max|num|no|has|is|use|requires?|enable|public|sse|kms|primary|partition|sort|foreign|group|object|bucket|s3|tag|row|cache|hot|short)(?:token|key|pass|auth|session|code)$|policy|^sso_?session$|errorcode$|statuscode$|exitcode$|countrycode$|zipcode$|postcode$|vscode$/;
