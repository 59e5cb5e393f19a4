/** `iam`: a role of an account. `identity-center`: a permission set in an account. */
export const roleKinds = ['iam', 'identity-center'] as const;
export type RoleKind = (typeof roleKinds)[number];
