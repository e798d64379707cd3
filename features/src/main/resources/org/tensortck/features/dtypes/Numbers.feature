Feature: Python numbers

  Rule: DTY-17 An empty list gets the default dtype

    @DTY-17.1 @needs:DTY-1
    Scenario Outline: A tensor of <list>
      When `t = torch.tensor(<list>)`
      Then `t.dtype` is `torch.float32`
      And `t.shape` is `<shape>`

      Examples:
        | case   | list     | shape  |
        | vector | []       | (0,)   |
        | row    | [[]]     | (1, 0) |
        | rows   | [[], []] | (2, 0) |

    @DTY-17.2 @needs:DTY-3
    Scenario Outline: An array of <list>
      When `a = np.array(<list>)`
      Then `a.dtype` is `np.float64`
      And `a.shape` is `<shape>`

      Examples:
        | case   | list     | shape  |
        | vector | []       | (0,)   |
        | row    | [[]]     | (1, 0) |
        | rows   | [[], []] | (2, 0) |

    @DTY-17.3
    Scenario: A given dtype
      Then `torch.tensor([], dtype=torch.int8).dtype` is `torch.int8`
      And `np.array([], dtype=np.int8).dtype` is `np.int8`

  Rule: DTY-18 A complex number gives a complex tensor or array

    @DTY-18.1 @needs:DTY-1
    Scenario Outline: A tensor of <numbers>
      When `t = torch.tensor(<numbers>)`
      Then `t.dtype` is `torch.complex64`
      And `t` is `<elements>`

      Examples:
        | case  | numbers    | elements       |
        | alone | 1 + 2j     | 1 + 2j         |
        | int   | [1, 2j]    | [1 + 0j, 2j]   |
        | float | [0.5, 2j]  | [0.5 + 0j, 2j] |
        | bool  | [True, 2j] | [1 + 0j, 2j]   |

    @DTY-18.2 @needs:DTY-3
    Scenario Outline: An array of <numbers>
      When `a = np.array(<numbers>)`
      Then `a.dtype` is `np.complex128`
      And `a` is `<elements>`

      Examples:
        | case  | numbers    | elements       |
        | alone | 1 + 2j     | 1 + 2j         |
        | int   | [1, 2j]    | [1 + 0j, 2j]   |
        | float | [0.5, 2j]  | [0.5 + 0j, 2j] |
        | bool  | [True, 2j] | [1 + 0j, 2j]   |

    @DTY-18.3 @needs:DTY-14
    Scenario Outline: A tensor where the default dtype is <dtype>
      Given `torch.set_default_dtype(torch.<dtype>)`
      When `t = torch.tensor([1, 2j])`
      Then `t.dtype` is `torch.<complex>`

      Examples:
        | case    | dtype   | complex    |
        | float64 | float64 | complex128 |
        | float16 | float16 | complex32  |

  Rule: DTY-19 An int beyond int64 is refused in a tensor, uint64 in an array

    @DTY-19.1
    Scenario: The limits of int64
      Then `torch.tensor(NUMBER)` is `NUMBER` for every row of
        | NUMBER               |
        | 9223372036854775807  |
        | -9223372036854775808 |
      And `np.array(NUMBER)` is `NUMBER` for every row of
        | NUMBER               |
        | 9223372036854775807  |
        | -9223372036854775808 |

    @DTY-19.2
    Scenario Outline: A tensor of <number>
      When `torch.tensor(<number>)`
      Then it fails with `VALUE_OUT_OF_RANGE`

      Examples:
        | case     | number       |
        | above    | 2 ** 63      |
        | below    | -2 ** 63 - 1 |
        | unsigned | 2 ** 64 - 1  |
        | list     | [1, 2 ** 63] |

    @DTY-19.3
    Scenario: An array of integers up to 64 bits is uint64
      Then `np.array(NUMBERS).dtype` is `np.uint64` for every row of
        | NUMBERS                |
        | 2 ** 63                |
        | 2 ** 64 - 1            |
        | [2 ** 63, 2 ** 64 - 1] |
      And `np.array(NUMBERS)` is `NUMBERS` for every row of
        | NUMBERS                |
        | 2 ** 63                |
        | 2 ** 64 - 1            |
        | [2 ** 63, 2 ** 64 - 1] |

    @DTY-19.4
    Scenario: With an int64 element the array is float64
      Then `np.array([2 ** 63, OTHER]).dtype` is `np.float64` for every row of
        | OTHER |
        | 1     |
        | -1    |
      And `np.array([2 ** 63, -1])` is `[9223372036854775808.0, -1.0]`

    @DTY-19.5
    Scenario: With dtype uint64 both represent it
      Then `torch.tensor([NUMBER], dtype=torch.uint64)[0]` is `RESULT` for every row of
        | NUMBER      | RESULT               |
        | 2 ** 63     | 9223372036854775808  |
        | 2 ** 64 - 1 | 18446744073709551615 |
        | 2 ** 64     | !VALUE_OUT_OF_RANGE  |
        | -1          | !VALUE_OUT_OF_RANGE  |
      And `np.array(NUMBER, dtype=np.uint64)` is `RESULT` for every row of
        | NUMBER      | RESULT               |
        | 2 ** 63     | 9223372036854775808  |
        | 2 ** 64 - 1 | 18446744073709551615 |
        | 2 ** 64     | !VALUE_OUT_OF_RANGE  |
        | -1          | !VALUE_OUT_OF_RANGE  |

    @DTY-19.6 @needs:DTY-1
    Scenario: A given float dtype, or a float element, gives the nearest float
      Then `torch.tensor([2 ** 63, 0.5])` is `[9223372036854775808.0, 0.5]`
      And `torch.tensor(2 ** 64, dtype=torch.float64)` is `18446744073709551616.0`
      And `np.array(2 ** 64, dtype=np.float64)` is `18446744073709551616.0`

  Rule: DTY-20 An int that its integer dtype cannot represent is refused

    @DTY-20.1
    Scenario: Tensors, except for negative ints that wrap around in uint8
      Then `torch.tensor(ROW, dtype=torch.COLUMN)` is `CELL` for every cell of
        | integer     | uint8               | int8                | int16               | int32               | int64                |
        | 0           | 0                   | 0                   | 0                   | 0                   | 0                    |
        | 127         | 127                 | 127                 | 127                 | 127                 | 127                  |
        | 128         | 128                 | !VALUE_OUT_OF_RANGE | 128                 | 128                 | 128                  |
        | 255         | 255                 | !VALUE_OUT_OF_RANGE | 255                 | 255                 | 255                  |
        | 256         | !VALUE_OUT_OF_RANGE | !VALUE_OUT_OF_RANGE | 256                 | 256                 | 256                  |
        | -1          | 255                 | -1                  | -1                  | -1                  | -1                   |
        | -128        | 128                 | -128                | -128                | -128                | -128                 |
        | -129        | 127                 | !VALUE_OUT_OF_RANGE | -129                | -129                | -129                 |
        | -255        | 1                   | !VALUE_OUT_OF_RANGE | -255                | -255                | -255                 |
        | -256        | !VALUE_OUT_OF_RANGE | !VALUE_OUT_OF_RANGE | -256                | -256                | -256                 |
        | 2 ** 31 - 1 | !VALUE_OUT_OF_RANGE | !VALUE_OUT_OF_RANGE | !VALUE_OUT_OF_RANGE | 2147483647          | 2147483647           |
        | 2 ** 31     | !VALUE_OUT_OF_RANGE | !VALUE_OUT_OF_RANGE | !VALUE_OUT_OF_RANGE | !VALUE_OUT_OF_RANGE | 2147483648           |
        | 2 ** 63 - 1 | !VALUE_OUT_OF_RANGE | !VALUE_OUT_OF_RANGE | !VALUE_OUT_OF_RANGE | !VALUE_OUT_OF_RANGE | 9223372036854775807  |
        | -2 ** 63    | !VALUE_OUT_OF_RANGE | !VALUE_OUT_OF_RANGE | !VALUE_OUT_OF_RANGE | !VALUE_OUT_OF_RANGE | -9223372036854775808 |

    @DTY-20.2
    Scenario: Arrays
      Then `np.array(ROW, dtype=np.COLUMN)` is `CELL` for every cell of
        | integer     | uint8               | int8                | int16               | int32               | int64                |
        | 0           | 0                   | 0                   | 0                   | 0                   | 0                    |
        | 127         | 127                 | 127                 | 127                 | 127                 | 127                  |
        | 128         | 128                 | !VALUE_OUT_OF_RANGE | 128                 | 128                 | 128                  |
        | 255         | 255                 | !VALUE_OUT_OF_RANGE | 255                 | 255                 | 255                  |
        | 256         | !VALUE_OUT_OF_RANGE | !VALUE_OUT_OF_RANGE | 256                 | 256                 | 256                  |
        | -1          | !VALUE_OUT_OF_RANGE | -1                  | -1                  | -1                  | -1                   |
        | -128        | !VALUE_OUT_OF_RANGE | -128                | -128                | -128                | -128                 |
        | -129        | !VALUE_OUT_OF_RANGE | !VALUE_OUT_OF_RANGE | -129                | -129                | -129                 |
        | -255        | !VALUE_OUT_OF_RANGE | !VALUE_OUT_OF_RANGE | -255                | -255                | -255                 |
        | -256        | !VALUE_OUT_OF_RANGE | !VALUE_OUT_OF_RANGE | -256                | -256                | -256                 |
        | 2 ** 31 - 1 | !VALUE_OUT_OF_RANGE | !VALUE_OUT_OF_RANGE | !VALUE_OUT_OF_RANGE | 2147483647          | 2147483647           |
        | 2 ** 31     | !VALUE_OUT_OF_RANGE | !VALUE_OUT_OF_RANGE | !VALUE_OUT_OF_RANGE | !VALUE_OUT_OF_RANGE | 2147483648           |
        | 2 ** 63 - 1 | !VALUE_OUT_OF_RANGE | !VALUE_OUT_OF_RANGE | !VALUE_OUT_OF_RANGE | !VALUE_OUT_OF_RANGE | 9223372036854775807  |
        | -2 ** 63    | !VALUE_OUT_OF_RANGE | !VALUE_OUT_OF_RANGE | !VALUE_OUT_OF_RANGE | !VALUE_OUT_OF_RANGE | -9223372036854775808 |

    @DTY-20.3
    Scenario: bool accepts every int
      Then `torch.tensor(NUMBER, dtype=torch.bool)` is `RESULT` for every row of
        | NUMBER | RESULT |
        | 0      | False  |
        | 2      | True   |
        | -1     | True   |
        | 0.5    | True   |
        | 1j     | True   |
      And `np.array(NUMBER, dtype=np.bool_)` is `RESULT` for every row of
        | NUMBER | RESULT |
        | 0      | False  |
        | 2      | True   |
        | -1     | True   |
        | 0.5    | True   |
        | 1j     | True   |

  Rule: DTY-21 A float is truncated for an integer dtype, or refused out of range

    @DTY-21.1
    Scenario: Tensors
      Then `torch.tensor(ROW, dtype=torch.COLUMN)` is `CELL` for every cell of
        | float        | uint8               | int8                | int16               | int32               | int64               |
        | 1.7          | 1                   | 1                   | 1                   | 1                   | 1                   |
        | -1.7         | !VALUE_OUT_OF_RANGE | -1                  | -1                  | -1                  | -1                  |
        | 0.0          | 0                   | 0                   | 0                   | 0                   | 0                   |
        | 127.5        | 127                 | !VALUE_OUT_OF_RANGE | 127                 | 127                 | 127                 |
        | 255.5        | !VALUE_OUT_OF_RANGE | !VALUE_OUT_OF_RANGE | 255                 | 255                 | 255                 |
        | float('nan') | !VALUE_OUT_OF_RANGE | !VALUE_OUT_OF_RANGE | !VALUE_OUT_OF_RANGE | !VALUE_OUT_OF_RANGE | !VALUE_OUT_OF_RANGE |
        | float('inf') | !VALUE_OUT_OF_RANGE | !VALUE_OUT_OF_RANGE | !VALUE_OUT_OF_RANGE | !VALUE_OUT_OF_RANGE | !VALUE_OUT_OF_RANGE |

    @DTY-21.2
    Scenario: Arrays
      Then `np.array(ROW, dtype=np.COLUMN)` is `CELL` for every cell of
        | float        | int8                | int16               | int32               | int64               |
        | 1.7          | 1                   | 1                   | 1                   | 1                   |
        | -1.7         | -1                  | -1                  | -1                  | -1                  |
        | 0.0          | 0                   | 0                   | 0                   | 0                   |
        | 127.5        | 127                 | 127                 | 127                 | 127                 |
        | 255.5        | !VALUE_OUT_OF_RANGE | 255                 | 255                 | 255                 |
        | float('nan') | !VALUE_OUT_OF_RANGE | !VALUE_OUT_OF_RANGE | !VALUE_OUT_OF_RANGE | !VALUE_OUT_OF_RANGE |
        | float('inf') | !VALUE_OUT_OF_RANGE | !VALUE_OUT_OF_RANGE | !VALUE_OUT_OF_RANGE | !VALUE_OUT_OF_RANGE |

  Rule: DTY-22 A float too large is infinity; a complex number is refused as real

    @DTY-22.1
    Scenario: Floats
      Then `torch.tensor(NUMBER, dtype=torch.DTYPE)` is `RESULT` for every row of
        | NUMBER | DTYPE   | RESULT          |
        | 1e40   | float32 | float('inf')    |
        | -1e40  | float32 | -float('inf')   |
        | 1e40   | float16 | float('inf')    |
        | 1e40   | float64 | 1e+40           |
        | 0.1    | float16 | 0.0999755859375 |
      And `np.array(NUMBER, dtype=np.DTYPE)` is `RESULT` for every row of
        | NUMBER | DTYPE   | RESULT          |
        | 1e40   | float32 | float('inf')    |
        | -1e40  | float32 | -float('inf')   |
        | 1e40   | float16 | float('inf')    |
        | 1e40   | float64 | 1e+40           |
        | 0.1    | float16 | 0.0999755859375 |

    @DTY-22.2
    Scenario: Complex numbers
      Then `torch.tensor(1j, dtype=torch.DTYPE)` is `RESULT` for every row of
        | DTYPE      | RESULT              |
        | float32    | !VALUE_OUT_OF_RANGE |
        | int64      | !VALUE_OUT_OF_RANGE |
        | complex128 | 1j                  |
      And `np.array(1j, dtype=np.DTYPE)` is `RESULT` for every row of
        | DTYPE      | RESULT              |
        | float32    | !VALUE_OUT_OF_RANGE |
        | int64      | !VALUE_OUT_OF_RANGE |
        | complex128 | 1j                  |

  Rule: DTY-23 A NumPy scalar keeps its dtype

    @DTY-23.1
    Scenario: In a tensor
      Then `torch.tensor(np.array([1], dtype=np.FROM)[0]).dtype` is `torch.TO` for every row of
        | FROM       | TO         |
        | bool_      | bool       |
        | uint8      | uint8      |
        | int8       | int8       |
        | int16      | int16      |
        | int32      | int32      |
        | int64      | int64      |
        | float16    | float16    |
        | float32    | float32    |
        | float64    | float64    |
        | complex64  | complex64  |
        | complex128 | complex128 |
      And `torch.as_tensor(np.array([1], dtype=np.FROM)[0]).dtype` is `torch.TO` for every row of
        | FROM       | TO         |
        | bool_      | bool       |
        | uint8      | uint8      |
        | int8       | int8       |
        | int16      | int16      |
        | int32      | int32      |
        | int64      | int64      |
        | float16    | float16    |
        | float32    | float32    |
        | float64    | float64    |
        | complex64  | complex64  |
        | complex128 | complex128 |

    @DTY-23.2
    Scenario: In an array
      Then `np.array(np.array([1], dtype=np.DTYPE)[0]).dtype` is `np.DTYPE` for every row of
        | DTYPE      |
        | bool_      |
        | uint8      |
        | int8       |
        | int16      |
        | int32      |
        | int64      |
        | float16    |
        | float32    |
        | float64    |
        | complex64  |
        | complex128 |

    @DTY-23.3 @needs:DTY-3
    Scenario: In a list
      Given `a = np.array([0.1, 2.5])`
      When `t = torch.tensor([a[0], a[1]])`
      Then `t.dtype` is `torch.float64`
      And `t` is `[0.1, 2.5]`
      And `t` and `a` do not share memory
      And `a` is unchanged

    @DTY-23.4
    Scenario: A given dtype takes precedence
      Given `a = np.array([1.75], dtype=np.float32)`
      When `t = torch.tensor(a[0], dtype=torch.float64)`
      Then `t.dtype` is `torch.float64`
      And `t` is `1.75`
      And `a` is unchanged

  Rule: DTY-24 An int for a floating-point dtype is first rounded to float64

    @DTY-24.1 @needs:CST-1
    Scenario: A tensor; a cast rounds once
      Then `torch.tensor(2 ** 60 + 2 ** 36 + 1, dtype=torch.float32)` is `1152921504606846976.0`
      And `torch.tensor(2 ** 60 + 2 ** 36 + 1).to(torch.float32)` is `1152921642045800448.0`

    @DTY-24.2 @needs:CST-3
    Scenario: An array; a cast rounds once
      Then `np.array(2 ** 60 + 2 ** 36 + 1, dtype=np.float32)` is `1152921504606846976.0`
      And `np.array(2 ** 60 + 2 ** 36 + 1).astype(np.float32)` is `1152921642045800448.0`
