Feature: Casts to a destination

  Rule: ARI-21 A result written into a tensor must be castable to its dtype

    @ARI-21.1
    Scenario: In place
      Then `torch.tensor([1, 1], dtype=torch.ROW).add_(torch.tensor([1, 1], dtype=torch.COLUMN)).dtype` is `torch.CELL` for every cell of
        | +=         | bool       | uint8              | int8               | int16              | int32              | int64              | float16            | bfloat16           | float32            | float64            | complex64          | complex128         |
        | bool       | bool       | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED |
        | uint8      | uint8      | uint8              | uint8              | uint8              | uint8              | uint8              | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED |
        | int8       | int8       | int8               | int8               | int8               | int8               | int8               | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED |
        | int16      | int16      | int16              | int16              | int16              | int16              | int16              | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED |
        | int32      | int32      | int32              | int32              | int32              | int32              | int32              | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED |
        | int64      | int64      | int64              | int64              | int64              | int64              | int64              | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED |
        | float16    | float16    | float16            | float16            | float16            | float16            | float16            | float16            | float16            | float16            | float16            | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED |
        | bfloat16   | bfloat16   | bfloat16           | bfloat16           | bfloat16           | bfloat16           | bfloat16           | bfloat16           | bfloat16           | bfloat16           | bfloat16           | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED |
        | float32    | float32    | float32            | float32            | float32            | float32            | float32            | float32            | float32            | float32            | float32            | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED |
        | float64    | float64    | float64            | float64            | float64            | float64            | float64            | float64            | float64            | float64            | float64            | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED |
        | complex64  | complex64  | complex64          | complex64          | complex64          | complex64          | complex64          | complex64          | complex64          | complex64          | complex64          | complex64          | complex64          |
        | complex128 | complex128 | complex128         | complex128         | complex128         | complex128         | complex128         | complex128         | complex128         | complex128         | complex128         | complex128         | complex128         |

    @ARI-21.2
    Scenario: In place with a number
      Then `torch.tensor([1, 1], dtype=torch.ROW).add_(COLUMN).dtype` is `torch.CELL` for every cell of
        | +=         | True       | 1                  | 1.5                | 1j                 |
        | bool       | bool       | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED |
        | uint8      | uint8      | uint8              | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED |
        | int8       | int8       | int8               | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED |
        | int16      | int16      | int16              | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED |
        | int32      | int32      | int32              | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED |
        | int64      | int64      | int64              | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED |
        | float16    | float16    | float16            | float16            | !DTYPE_UNSUPPORTED |
        | bfloat16   | bfloat16   | bfloat16           | bfloat16           | !DTYPE_UNSUPPORTED |
        | float32    | float32    | float32            | float32            | !DTYPE_UNSUPPORTED |
        | float64    | float64    | float64            | float64            | !DTYPE_UNSUPPORTED |
        | complex64  | complex64  | complex64          | complex64          | complex64          |
        | complex128 | complex128 | complex128         | complex128         | complex128         |

    @ARI-21.3
    Scenario: A quotient in place
      Then `torch.tensor([1, 1], dtype=torch.ROW).div_(torch.tensor([1, 1], dtype=torch.COLUMN)).dtype` is `torch.CELL` for every cell of
        | /=        | int64              | float32            | complex64          |
        | bool      | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED |
        | int8      | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED |
        | int64     | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED |
        | float16   | float16            | float16            | !DTYPE_UNSUPPORTED |
        | float32   | float32            | float32            | !DTYPE_UNSUPPORTED |
        | complex64 | complex64          | complex64          | complex64          |

    @ARI-21.4
    Scenario: With out=
      Then `torch.add(torch.tensor([1, 1], dtype=torch.COLUMN), 1, out=torch.tensor([0, 0], dtype=torch.ROW)).dtype` is `torch.CELL` for every cell of
        | out        | bool               | uint8              | int8               | int16              | int32              | int64              | float16            | bfloat16           | float32            | float64            | complex64          | complex128         |
        | bool       | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED |
        | uint8      | uint8              | uint8              | uint8              | uint8              | uint8              | uint8              | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED |
        | int8       | int8               | int8               | int8               | int8               | int8               | int8               | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED |
        | int16      | int16              | int16              | int16              | int16              | int16              | int16              | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED |
        | int32      | int32              | int32              | int32              | int32              | int32              | int32              | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED |
        | int64      | int64              | int64              | int64              | int64              | int64              | int64              | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED |
        | float16    | float16            | float16            | float16            | float16            | float16            | float16            | float16            | float16            | float16            | float16            | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED |
        | bfloat16   | bfloat16           | bfloat16           | bfloat16           | bfloat16           | bfloat16           | bfloat16           | bfloat16           | bfloat16           | bfloat16           | bfloat16           | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED |
        | float32    | float32            | float32            | float32            | float32            | float32            | float32            | float32            | float32            | float32            | float32            | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED |
        | float64    | float64            | float64            | float64            | float64            | float64            | float64            | float64            | float64            | float64            | float64            | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED |
        | complex64  | complex64          | complex64          | complex64          | complex64          | complex64          | complex64          | complex64          | complex64          | complex64          | complex64          | complex64          | complex64          |
        | complex128 | complex128         | complex128         | complex128         | complex128         | complex128         | complex128         | complex128         | complex128         | complex128         | complex128         | complex128         | complex128         |

    @ARI-21.5
    Scenario: A refused operator changes nothing
      Given `t = torch.tensor([1, 2], dtype=torch.int32)`
      When `t += 1.5`
      Then it fails with `DTYPE_UNSUPPORTED`
      And `t` is unchanged

    @ARI-21.6
    Scenario: The quotient of integers in place is refused
      Given `t = torch.tensor([1, 2])`
      When `t /= 1`
      Then it fails with `DTYPE_UNSUPPORTED`
      And `t` is unchanged

  Rule: ARI-22 A result written into an array must be castable to its dtype

    @ARI-22.1
    Scenario: In place
      Then `np.add(np.array([1, 1], dtype=np.ROW), np.array([1, 1], dtype=np.COLUMN), out=np.array([1, 1], dtype=np.ROW)).dtype` is `np.CELL` for every cell of
        | out        | bool_      | uint8              | uint16             | uint32             | uint64             | int8               | int16              | int32              | int64              | float16            | float32            | float64            | complex64          | complex128         |
        | bool_      | bool_      | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED |
        | uint8      | uint8      | uint8              | uint8              | uint8              | uint8              | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED |
        | uint16     | uint16     | uint16             | uint16             | uint16             | uint16             | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED |
        | uint32     | uint32     | uint32             | uint32             | uint32             | uint32             | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED |
        | uint64     | uint64     | uint64             | uint64             | uint64             | uint64             | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED |
        | int8       | int8       | int8               | int8               | int8               | !DTYPE_UNSUPPORTED | int8               | int8               | int8               | int8               | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED |
        | int16      | int16      | int16              | int16              | int16              | !DTYPE_UNSUPPORTED | int16              | int16              | int16              | int16              | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED |
        | int32      | int32      | int32              | int32              | int32              | !DTYPE_UNSUPPORTED | int32              | int32              | int32              | int32              | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED |
        | int64      | int64      | int64              | int64              | int64              | !DTYPE_UNSUPPORTED | int64              | int64              | int64              | int64              | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED |
        | float16    | float16    | float16            | float16            | float16            | float16            | float16            | float16            | float16            | float16            | float16            | float16            | float16            | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED |
        | float32    | float32    | float32            | float32            | float32            | float32            | float32            | float32            | float32            | float32            | float32            | float32            | float32            | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED |
        | float64    | float64    | float64            | float64            | float64            | float64            | float64            | float64            | float64            | float64            | float64            | float64            | float64            | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED |
        | complex64  | complex64  | complex64          | complex64          | complex64          | complex64          | complex64          | complex64          | complex64          | complex64          | complex64          | complex64          | complex64          | complex64          | complex64          |
        | complex128 | complex128 | complex128         | complex128         | complex128         | complex128         | complex128         | complex128         | complex128         | complex128         | complex128         | complex128         | complex128         | complex128         | complex128         |

    @ARI-22.2
    Scenario: A quotient in place
      Then `np.divide(np.array([1, 1], dtype=np.COLUMN), 1, out=np.array([1, 1], dtype=np.ROW)).dtype` is `np.CELL` for every cell of
        | out       | int64              | float32            | complex64          |
        | bool_     | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED |
        | int8      | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED |
        | int64     | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED |
        | float16   | float16            | float16            | !DTYPE_UNSUPPORTED |
        | float32   | float32            | float32            | !DTYPE_UNSUPPORTED |
        | complex64 | complex64          | complex64          | complex64          |

    @ARI-22.3
    Scenario Outline: The rule <casting> allows the cast
      Given `a = np.array([1.0, 2.0])`
      And `out = np.array([0, 0], dtype=np.<dtype>)`
      When `np.add(a, 1.5, out=out, casting='<casting>')`
      Then `out` is `<result>`
      And `out.dtype` is `np.<dtype>`
      And `a` is unchanged

      Examples:
        | case      | casting   | dtype      | result           |
        | unsafe    | unsafe    | int32      | [2, 3]           |
        | same-kind | same_kind | float32    | [2.5, 3.5]       |
        | safe      | safe      | complex128 | [2.5+0j, 3.5+0j] |
        | no        | no        | float64    | [2.5, 3.5]       |

    @ARI-22.4
    Scenario Outline: The rule <casting> refuses the cast
      Given `a = np.array([1.0, 2.0])`
      And `out = np.array([0, 0], dtype=np.<dtype>)`
      When `np.add(a, 1.5, out=out, casting='<casting>')`
      Then it fails with `DTYPE_UNSUPPORTED`
      And `out` is unchanged
      And `a` is unchanged

      Examples:
        | case      | casting   | dtype      |
        | same-kind | same_kind | int32      |
        | safe      | safe      | float32    |
        | no        | no        | float32    |
        | equiv     | equiv     | complex128 |

    @ARI-22.5
    Scenario Outline: A refused operator changes nothing: <code>
      Given `a = np.array([1, 2], dtype=np.<dtype>)`
      When `<code>`
      Then it fails with `<kind>`
      And `a` is unchanged

      Examples:
        | case     | dtype   | code                                 | kind               |
        | float    | int32   | a += 1.5                             | DTYPE_UNSUPPORTED  |
        | quotient | int64   | a /= 1                               | DTYPE_UNSUPPORTED  |
        | signed   | uint8   | a += np.array([1, 1], dtype=np.int8) | DTYPE_UNSUPPORTED  |
        | complex  | float64 | a += 1j                              | DTYPE_UNSUPPORTED  |
        | range    | int8    | a += 300                             | VALUE_OUT_OF_RANGE |
