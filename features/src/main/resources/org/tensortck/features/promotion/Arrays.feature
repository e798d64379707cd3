Feature: Promotion of arrays

  Rule: PRM-7 Arrays promote to the smallest dtype that represents both

    @PRM-7.1
    Scenario: Two dtypes
      Then `np.promote_types(np.ROW, np.COLUMN)` is `np.CELL` for every cell of
        | promoted   | bool_      | uint8      | uint16     | uint32     | uint64     | int8       | int16      | int32      | int64      | float16    | float32    | float64    | complex64  | complex128 |
        | bool_      | bool_      | uint8      | uint16     | uint32     | uint64     | int8       | int16      | int32      | int64      | float16    | float32    | float64    | complex64  | complex128 |
        | uint8      | uint8      | uint8      | uint16     | uint32     | uint64     | int16      | int16      | int32      | int64      | float16    | float32    | float64    | complex64  | complex128 |
        | uint16     | uint16     | uint16     | uint16     | uint32     | uint64     | int32      | int32      | int32      | int64      | float32    | float32    | float64    | complex64  | complex128 |
        | uint32     | uint32     | uint32     | uint32     | uint32     | uint64     | int64      | int64      | int64      | int64      | float64    | float64    | float64    | complex128 | complex128 |
        | uint64     | uint64     | uint64     | uint64     | uint64     | uint64     | float64    | float64    | float64    | float64    | float64    | float64    | float64    | complex128 | complex128 |
        | int8       | int8       | int16      | int32      | int64      | float64    | int8       | int16      | int32      | int64      | float16    | float32    | float64    | complex64  | complex128 |
        | int16      | int16      | int16      | int32      | int64      | float64    | int16      | int16      | int32      | int64      | float32    | float32    | float64    | complex64  | complex128 |
        | int32      | int32      | int32      | int32      | int64      | float64    | int32      | int32      | int32      | int64      | float64    | float64    | float64    | complex128 | complex128 |
        | int64      | int64      | int64      | int64      | int64      | float64    | int64      | int64      | int64      | int64      | float64    | float64    | float64    | complex128 | complex128 |
        | float16    | float16    | float16    | float32    | float64    | float64    | float16    | float32    | float64    | float64    | float16    | float32    | float64    | complex64  | complex128 |
        | float32    | float32    | float32    | float32    | float64    | float64    | float32    | float32    | float64    | float64    | float32    | float32    | float64    | complex64  | complex128 |
        | float64    | float64    | float64    | float64    | float64    | float64    | float64    | float64    | float64    | float64    | float64    | float64    | float64    | complex128 | complex128 |
        | complex64  | complex64  | complex64  | complex64  | complex128 | complex128 | complex64  | complex64  | complex128 | complex128 | complex64  | complex64  | complex128 | complex64  | complex128 |
        | complex128 | complex128 | complex128 | complex128 | complex128 | complex128 | complex128 | complex128 | complex128 | complex128 | complex128 | complex128 | complex128 | complex128 | complex128 |

    @PRM-7.2
    Scenario: The sum of two arrays has that dtype
      Then `(np.array([1], dtype=np.ROW) + np.array([1], dtype=np.COLUMN)).dtype` is `np.CELL` for every cell of
        | sum        | bool_      | uint8      | uint16     | uint32     | uint64     | int8       | int16      | int32      | int64      | float16    | float32    | float64    | complex64  | complex128 |
        | bool_      | bool_      | uint8      | uint16     | uint32     | uint64     | int8       | int16      | int32      | int64      | float16    | float32    | float64    | complex64  | complex128 |
        | uint8      | uint8      | uint8      | uint16     | uint32     | uint64     | int16      | int16      | int32      | int64      | float16    | float32    | float64    | complex64  | complex128 |
        | uint16     | uint16     | uint16     | uint16     | uint32     | uint64     | int32      | int32      | int32      | int64      | float32    | float32    | float64    | complex64  | complex128 |
        | uint32     | uint32     | uint32     | uint32     | uint32     | uint64     | int64      | int64      | int64      | int64      | float64    | float64    | float64    | complex128 | complex128 |
        | uint64     | uint64     | uint64     | uint64     | uint64     | uint64     | float64    | float64    | float64    | float64    | float64    | float64    | float64    | complex128 | complex128 |
        | int8       | int8       | int16      | int32      | int64      | float64    | int8       | int16      | int32      | int64      | float16    | float32    | float64    | complex64  | complex128 |
        | int16      | int16      | int16      | int32      | int64      | float64    | int16      | int16      | int32      | int64      | float32    | float32    | float64    | complex64  | complex128 |
        | int32      | int32      | int32      | int32      | int64      | float64    | int32      | int32      | int32      | int64      | float64    | float64    | float64    | complex128 | complex128 |
        | int64      | int64      | int64      | int64      | int64      | float64    | int64      | int64      | int64      | int64      | float64    | float64    | float64    | complex128 | complex128 |
        | float16    | float16    | float16    | float32    | float64    | float64    | float16    | float32    | float64    | float64    | float16    | float32    | float64    | complex64  | complex128 |
        | float32    | float32    | float32    | float32    | float64    | float64    | float32    | float32    | float64    | float64    | float32    | float32    | float64    | complex64  | complex128 |
        | float64    | float64    | float64    | float64    | float64    | float64    | float64    | float64    | float64    | float64    | float64    | float64    | float64    | complex128 | complex128 |
        | complex64  | complex64  | complex64  | complex64  | complex128 | complex128 | complex64  | complex64  | complex128 | complex128 | complex64  | complex64  | complex128 | complex64  | complex128 |
        | complex128 | complex128 | complex128 | complex128 | complex128 | complex128 | complex128 | complex128 | complex128 | complex128 | complex128 | complex128 | complex128 | complex128 | complex128 |

  Rule: PRM-8 A 0-d array counts like any array

    @PRM-8.1
    Scenario: A 0-d array at the left, an array with axes at the top
      Then `np.result_type(np.array(1, dtype=np.ROW), np.array([1], dtype=np.COLUMN))` is `np.CELL` for every cell of
        | result    | int8      | int64      | uint64     | float16   | float32   | float64    | complex64  |
        | int8      | int8      | int64      | float64    | float16   | float32   | float64    | complex64  |
        | int64     | int64     | int64      | float64    | float64   | float64   | float64    | complex128 |
        | uint64    | float64   | float64    | uint64     | float64   | float64   | float64    | complex128 |
        | float16   | float16   | float64    | float64    | float16   | float32   | float64    | complex64  |
        | float32   | float32   | float64    | float64    | float32   | float32   | float64    | complex64  |
        | float64   | float64   | float64    | float64    | float64   | float64   | float64    | complex128 |
        | complex64 | complex64 | complex128 | complex128 | complex64 | complex64 | complex128 | complex64  |

    @PRM-8.2
    Scenario: A NumPy scalar at the left, an array at the top
      Then `(np.array([1], dtype=np.ROW)[0] + np.array([1], dtype=np.COLUMN)).dtype` is `np.CELL` for every cell of
        | sum       | int8      | int64      | uint64     | float16   | float32   | float64    | complex64  |
        | int8      | int8      | int64      | float64    | float16   | float32   | float64    | complex64  |
        | int64     | int64     | int64      | float64    | float64   | float64   | float64    | complex128 |
        | uint64    | float64   | float64    | uint64     | float64   | float64   | float64    | complex128 |
        | float16   | float16   | float64    | float64    | float16   | float32   | float64    | complex64  |
        | float32   | float32   | float64    | float64    | float32   | float32   | float64    | complex64  |
        | float64   | float64   | float64    | float64    | float64   | float64   | float64    | complex128 |
        | complex64 | complex64 | complex128 | complex128 | complex64 | complex64 | complex128 | complex64  |

    @PRM-8.3
    Scenario: Two NumPy scalars
      Then `(np.array([1], dtype=np.ROW)[0] + np.array([1], dtype=np.COLUMN)[0]).dtype` is `np.CELL` for every cell of
        | sum       | int8      | int64      | uint64     | float16   | float32   | float64    | complex64  |
        | int8      | int8      | int64      | float64    | float16   | float32   | float64    | complex64  |
        | int64     | int64     | int64      | float64    | float64   | float64   | float64    | complex128 |
        | uint64    | float64   | float64    | uint64     | float64   | float64   | float64    | complex128 |
        | float16   | float16   | float64    | float64    | float16   | float32   | float64    | complex64  |
        | float32   | float32   | float64    | float64    | float32   | float32   | float64    | complex64  |
        | float64   | float64   | float64    | float64    | float64   | float64   | float64    | complex128 |
        | complex64 | complex64 | complex128 | complex128 | complex64 | complex64 | complex128 | complex64  |

    @PRM-8.4
    Scenario: A dtype in place of an array
      Then `np.result_type(np.ROW, np.array([1], dtype=np.COLUMN))` is `np.CELL` for every cell of
        | result    | int8      | int64      | uint64     | float16   | float32   | float64    | complex64  |
        | int8      | int8      | int64      | float64    | float16   | float32   | float64    | complex64  |
        | int64     | int64     | int64      | float64    | float64   | float64   | float64    | complex128 |
        | uint64    | float64   | float64    | uint64     | float64   | float64   | float64    | complex128 |
        | float16   | float16   | float64    | float64    | float16   | float32   | float64    | complex64  |
        | float32   | float32   | float64    | float64    | float32   | float32   | float64    | complex64  |
        | float64   | float64   | float64    | float64    | float64   | float64   | float64    | complex128 |
        | complex64 | complex64 | complex128 | complex128 | complex64 | complex64 | complex128 | complex64  |

  Rule: PRM-9 Among arrays a Python number counts only by its kind

    @PRM-9.1
    Scenario: An array and a number
      Then `np.result_type(np.array([1], dtype=np.ROW), COLUMN)` is `np.CELL` for every cell of
        | result     | True       | 1          | 1.5        | 1j         |
        | bool_      | bool_      | int_       | float64    | complex128 |
        | uint8      | uint8      | uint8      | float64    | complex128 |
        | uint16     | uint16     | uint16     | float64    | complex128 |
        | uint32     | uint32     | uint32     | float64    | complex128 |
        | uint64     | uint64     | uint64     | float64    | complex128 |
        | int8       | int8       | int8       | float64    | complex128 |
        | int16      | int16      | int16      | float64    | complex128 |
        | int32      | int32      | int32      | float64    | complex128 |
        | int64      | int64      | int64      | float64    | complex128 |
        | float16    | float16    | float16    | float16    | complex64  |
        | float32    | float32    | float32    | float32    | complex64  |
        | float64    | float64    | float64    | float64    | complex128 |
        | complex64  | complex64  | complex64  | complex64  | complex64  |
        | complex128 | complex128 | complex128 | complex128 | complex128 |

    @PRM-9.2
    Scenario: A NumPy scalar and a number
      Then `np.result_type(np.array([1], dtype=np.ROW)[0], COLUMN)` is `np.CELL` for every cell of
        | result     | True       | 1          | 1.5        | 1j         |
        | bool_      | bool_      | int_       | float64    | complex128 |
        | uint8      | uint8      | uint8      | float64    | complex128 |
        | uint16     | uint16     | uint16     | float64    | complex128 |
        | uint32     | uint32     | uint32     | float64    | complex128 |
        | uint64     | uint64     | uint64     | float64    | complex128 |
        | int8       | int8       | int8       | float64    | complex128 |
        | int16      | int16      | int16      | float64    | complex128 |
        | int32      | int32      | int32      | float64    | complex128 |
        | int64      | int64      | int64      | float64    | complex128 |
        | float16    | float16    | float16    | float16    | complex64  |
        | float32    | float32    | float32    | float32    | complex64  |
        | float64    | float64    | float64    | float64    | complex128 |
        | complex64  | complex64  | complex64  | complex64  | complex64  |
        | complex128 | complex128 | complex128 | complex128 | complex128 |

    @PRM-9.3
    Scenario: Numbers alone
      Then `np.result_type(FIRST, SECOND)` is `np.RESULT` for every row of
        | FIRST | SECOND | RESULT     |
        | True  | True   | bool_      |
        | True  | 1      | int_       |
        | 1     | 1      | int_       |
        | 1     | 1.5    | float64    |
        | 1.5   | 1j     | complex128 |

    @PRM-9.4
    Scenario: A sum with a number at either side has that dtype
      Then `(np.array([1], dtype=np.ROW) + COLUMN).dtype` is `np.CELL` for every cell of
        | sum        | True       | 1          | 1.5        | 1j         |
        | bool_      | bool_      | int_       | float64    | complex128 |
        | uint8      | uint8      | uint8      | float64    | complex128 |
        | uint16     | uint16     | uint16     | float64    | complex128 |
        | uint32     | uint32     | uint32     | float64    | complex128 |
        | uint64     | uint64     | uint64     | float64    | complex128 |
        | int8       | int8       | int8       | float64    | complex128 |
        | int16      | int16      | int16      | float64    | complex128 |
        | int32      | int32      | int32      | float64    | complex128 |
        | int64      | int64      | int64      | float64    | complex128 |
        | float16    | float16    | float16    | float16    | complex64  |
        | float32    | float32    | float32    | float32    | complex64  |
        | float64    | float64    | float64    | float64    | complex128 |
        | complex64  | complex64  | complex64  | complex64  | complex64  |
        | complex128 | complex128 | complex128 | complex128 | complex128 |
      And `(COLUMN + np.array([1], dtype=np.ROW)).dtype` is `np.CELL` for every cell of
        | sum        | True       | 1          | 1.5        | 1j         |
        | bool_      | bool_      | int_       | float64    | complex128 |
        | uint8      | uint8      | uint8      | float64    | complex128 |
        | uint16     | uint16     | uint16     | float64    | complex128 |
        | uint32     | uint32     | uint32     | float64    | complex128 |
        | uint64     | uint64     | uint64     | float64    | complex128 |
        | int8       | int8       | int8       | float64    | complex128 |
        | int16      | int16      | int16      | float64    | complex128 |
        | int32      | int32      | int32      | float64    | complex128 |
        | int64      | int64      | int64      | float64    | complex128 |
        | float16    | float16    | float16    | float16    | complex64  |
        | float32    | float32    | float32    | float32    | complex64  |
        | float64    | float64    | float64    | float64    | complex128 |
        | complex64  | complex64  | complex64  | complex64  | complex64  |
        | complex128 | complex128 | complex128 | complex128 | complex128 |

    @PRM-9.5
    Scenario: A number that is too large for a float becomes an infinity
      Then `np.array([1], dtype=np.DTYPE) * NUMBER` is `RESULT` for every row of
        | DTYPE   | NUMBER | RESULT          |
        | float16 | 1e30   | [float('inf')]  |
        | float32 | 1e300  | [float('inf')]  |
        | float16 | -70000 | [float('-inf')] |

  Rule: PRM-10 An array refuses a Python int that its dtype cannot represent

    @PRM-10.1
    Scenario: A number beyond the limits of an array
      Then `np.array([1], dtype=np.DTYPE) + (NUMBER)` is `RESULT` for every row of
        | DTYPE  | NUMBER    | RESULT              |
        | int8   | 127       | [-128]              |
        | int8   | 128       | !VALUE_OUT_OF_RANGE |
        | int8   | -129      | !VALUE_OUT_OF_RANGE |
        | uint8  | 255       | [0]                 |
        | uint8  | 256       | !VALUE_OUT_OF_RANGE |
        | uint8  | -1        | !VALUE_OUT_OF_RANGE |
        | int16  | 32768     | !VALUE_OUT_OF_RANGE |
        | int32  | 2**31     | !VALUE_OUT_OF_RANGE |
        | int64  | 2**63     | !VALUE_OUT_OF_RANGE |
        | uint64 | 2**64     | !VALUE_OUT_OF_RANGE |
        | uint64 | -1        | !VALUE_OUT_OF_RANGE |
        | uint64 | 2**64 - 1 | [0]                 |

    @PRM-10.2
    Scenario: A number beyond the limits of a NumPy scalar
      Then `np.array([1], dtype=np.DTYPE)[0] + (NUMBER)` is `RESULT` for every row of
        | DTYPE | NUMBER | RESULT              |
        | int8  | 200    | !VALUE_OUT_OF_RANGE |
        | int16 | -40000 | !VALUE_OUT_OF_RANGE |
        | int64 | 2**64  | !VALUE_OUT_OF_RANGE |
        | int8  | 100    | 101                 |
