Feature: Differences between the promotion of tensors and arrays

  Rule: PRM-13 Tensors and arrays promote some pairs of dtypes differently

    @PRM-13.1
    Scenario: The pairs that differ
      Then `(torch.promote_types(torch.FIRST, torch.SECOND), np.promote_types(np.FIRST, np.SECOND))` is `(torch.TENSOR, np.ARRAY)` for every row of
        | FIRST | SECOND    | TENSOR    | ARRAY      |
        | int16 | float16   | float16   | float32    |
        | int32 | float16   | float16   | float64    |
        | int32 | float32   | float32   | float64    |
        | int32 | complex64 | complex64 | complex128 |
        | int64 | float16   | float16   | float64    |
        | int64 | float32   | float32   | float64    |
        | int64 | complex64 | complex64 | complex128 |

    @PRM-13.2
    Scenario: The sum of a tensor and of an array of the same numbers
      Then `((torch.tensor([1], dtype=torch.FIRST) + torch.tensor([1], dtype=torch.SECOND)).dtype, (np.array([1], dtype=np.FIRST) + np.array([1], dtype=np.SECOND)).dtype)` is `(torch.TENSOR, np.ARRAY)` for every row of
        | FIRST | SECOND    | TENSOR    | ARRAY      |
        | int16 | float16   | float16   | float32    |
        | int32 | float16   | float16   | float64    |
        | int32 | float32   | float32   | float64    |
        | int32 | complex64 | complex64 | complex128 |
        | int64 | float16   | float16   | float64    |
        | int64 | float32   | float32   | float64    |
        | int64 | complex64 | complex64 | complex128 |

    @PRM-13.3
    Scenario: The other pairs have the same dtype in both
      Then `(torch.promote_types(torch.FIRST, torch.SECOND), np.promote_types(np.FIRST, np.SECOND))` is `(torch.BOTH, np.BOTH)` for every row of
        | FIRST      | SECOND     | BOTH       |
        | uint8      | uint8      | uint8      |
        | uint8      | int8       | int16      |
        | uint8      | int16      | int16      |
        | uint8      | int32      | int32      |
        | uint8      | int64      | int64      |
        | uint8      | float16    | float16    |
        | uint8      | float32    | float32    |
        | uint8      | float64    | float64    |
        | uint8      | complex64  | complex64  |
        | uint8      | complex128 | complex128 |
        | int8       | int8       | int8       |
        | int8       | int16      | int16      |
        | int8       | int32      | int32      |
        | int8       | int64      | int64      |
        | int8       | float16    | float16    |
        | int8       | float32    | float32    |
        | int8       | float64    | float64    |
        | int8       | complex64  | complex64  |
        | int8       | complex128 | complex128 |
        | int16      | int16      | int16      |
        | int16      | int32      | int32      |
        | int16      | int64      | int64      |
        | int16      | float32    | float32    |
        | int16      | float64    | float64    |
        | int16      | complex64  | complex64  |
        | int16      | complex128 | complex128 |
        | int32      | int32      | int32      |
        | int32      | int64      | int64      |
        | int32      | float64    | float64    |
        | int32      | complex128 | complex128 |
        | int64      | int64      | int64      |
        | int64      | float64    | float64    |
        | int64      | complex128 | complex128 |
        | float16    | float16    | float16    |
        | float16    | float32    | float32    |
        | float16    | float64    | float64    |
        | float16    | complex64  | complex64  |
        | float16    | complex128 | complex128 |
        | float32    | float32    | float32    |
        | float32    | float64    | float64    |
        | float32    | complex64  | complex64  |
        | float32    | complex128 | complex128 |
        | float64    | float64    | float64    |
        | float64    | complex64  | complex128 |
        | float64    | complex128 | complex128 |
        | complex64  | complex64  | complex64  |
        | complex64  | complex128 | complex128 |
        | complex128 | complex128 | complex128 |

    @PRM-13.4
    Scenario: A wide unsigned integer and a float
      Then `(torch.promote_types(torch.FIRST, torch.SECOND), np.promote_types(np.FIRST, np.SECOND))` is `(torch.TENSOR, np.ARRAY)` for every row of
        | FIRST  | SECOND  | TENSOR  | ARRAY   |
        | uint16 | float16 | float16 | float32 |
        | uint16 | float32 | float32 | float32 |
        | uint16 | float64 | float64 | float64 |
        | uint32 | float16 | float16 | float64 |
        | uint32 | float32 | float32 | float64 |
        | uint32 | float64 | float64 | float64 |
        | uint64 | float16 | float16 | float64 |
        | uint64 | float32 | float32 | float64 |
        | uint64 | float64 | float64 | float64 |

    @PRM-13.5
    Scenario: Python numbers have other default dtypes
      Then `(torch.result_type(torch.tensor([1], dtype=torch.DTYPE), NUMBER), np.result_type(np.array([1], dtype=np.DTYPE), NUMBER))` is `(torch.TENSOR, np.ARRAY)` for every row of
        | DTYPE   | NUMBER | TENSOR    | ARRAY      |
        | int8    | 1.5    | float32   | float64    |
        | int64   | 1.5    | float32   | float64    |
        | int8    | 1j     | complex64 | complex128 |
        | int64   | 1j     | complex64 | complex128 |
        | float16 | 1j     | complex32 | complex64  |
        | float16 | 1.5    | float16   | float16    |
        | int8    | 1      | int8      | int8       |

    @PRM-13.6
    Scenario: Only 0-d tensors are weak
      Then `(torch.result_type(torch.tensor([1], dtype=torch.FIRST), torch.tensor(1, dtype=torch.SECOND)), np.result_type(np.array([1], dtype=np.FIRST), np.array(1, dtype=np.SECOND)))` is `(torch.TENSOR, np.ARRAY)` for every row of
        | FIRST     | SECOND     | TENSOR    | ARRAY      |
        | float32   | float64    | float32   | float64    |
        | int8      | int64      | int8      | int64      |
        | float16   | float32    | float16   | float32    |
        | complex64 | complex128 | complex64 | complex128 |
        | float32   | complex128 | complex64 | complex128 |
        | int8      | float32    | float32   | float32    |
