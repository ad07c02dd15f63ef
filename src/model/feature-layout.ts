/**
 * A byte that tells one feature. Only the compiler knows the name: in a list of such bytes it says
 * which one is missing, too many or in another's place, and nothing of it is left in the code.
 */
export type Byte<Name extends string> = number & { readonly feature: Name };

/**
 * The bytes of an enumeration of features from one of them up to another, in its order; the last is
 * not among them.
 */
export type Bytes<
  Features,
  From extends keyof Features,
  To extends keyof Features,
  Place extends unknown[] = [],
  Row extends unknown[] = [],
> =
  NameAt<Features, Place['length']> extends infer Name extends string
    ? Name extends To
      ? Row
      : Bytes<
          Features,
          From,
          To,
          [...Place, 0],
          Name extends From ? [Byte<Name>] : Row extends [] ? [] : [...Row, Byte<Name>]
        >
    : never;

type NameAt<Features, Place> = {
  [Name in keyof Features]: `${Features[Name] & number}` extends `${Place & number}` ? Name : never;
}[keyof Features];
