/** The function, called again only when an argument is another one. */
export const memo = <Inputs extends unknown[], Result>(
  make: (...inputs: Inputs) => Result,
): ((...inputs: Inputs) => Result) => {
  let last: Inputs | undefined;
  let result: Result;
  return (...inputs) => {
    if (!last || inputs.some((input, index) => !Object.is(input, last![index]))) {
      result = make(...inputs);
      last = inputs;
    }
    return result;
  };
};
