Feature: Casts of arrays

  Rule: CST-17 astype of an array is a copy

    @CST-17.1 @needs:DTY-3
    Scenario Outline: float64 to <dtype>
      Given `a = np.array([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])`
      When `c = a.astype(np.<dtype>)`
      Then `c` is `<elements>`
      And `c.dtype` is `np.<dtype>`
      And `c` has strides `<strides>`
      And `c is a` is `False`
      And `c` and `a` do not share memory
      And `a` is unchanged

      Examples:
        | case    | dtype   | elements                           | strides |
        | float64 | float64 | [[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]] | (24, 8) |
        | float32 | float32 | [[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]] | (12, 4) |
        | int8    | int8    | [[1, 2, 3], [4, 5, 6]]             | (3, 1)  |

    @CST-17.2 @needs:DTY-3 @needs:MEM-7
    Scenario Outline: <description>: c = a<part>.astype(np.int32)
      Given `a = np.array([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])`
      When `c = a<part>.astype(np.int32)`
      Then `c` is `<elements>`
      And `c` has strides `<strides>`
      And `c` and `a` do not share memory
      And `a` is unchanged

      Examples:
        | case       | description                            | part        | elements                 | strides |
        | transposed | a transposed matrix keeps its order    | .T          | [[1, 4], [2, 5], [3, 6]] | (4, 12) |
        | gaps       | columns with gaps are packed           | [:, ::2]    | [[1, 3], [4, 6]]         | (8, 4)  |
        | reversed   | reversed columns get a positive stride | [:, ::-1]   | [[3, 2, 1], [6, 5, 4]]   | (12, 4) |
        | rank-0     | a 0-d array                            | [1, 2, ...] | 6                        | ()      |

    @CST-17.3
    Scenario: A transposed matrix in the other byte order keeps its order
      Given `a = np.array([[1, 2, 3], [4, 5, 6]], dtype=np.int32)`
      And `b = a.astype(a.dtype.newbyteorder())`
      Then `CODE.strides` is `STRIDES` for every row of
        | CODE                               | STRIDES |
        | a.T.astype(a.dtype.newbyteorder()) | (4, 12) |
        | b.T.astype(a.dtype.newbyteorder()) | (4, 12) |
        | b.T.astype(np.int32)               | (4, 12) |
        | b.T.astype(np.int64)               | (8, 24) |
        | b[:, ::-1].astype(np.int32)        | (12, 4) |

  Rule: CST-18 astype with copy=False returns an array that needs no cast

    @CST-18.1 @needs:DTY-3
    Scenario: Nothing changes
      Given `a = np.array([1.5, 2.5])`
      When `c = a.astype(np.float64, copy=False)`
      Then `c is a` is `True`
      And `a` is unchanged

    @CST-18.2 @needs:DTY-3
    Scenario: The dtype changes
      Given `a = np.array([1.5, 2.5])`
      When `c = a.astype(np.float32, copy=False)`
      Then `c` is `[1.5, 2.5]`
      And `c.dtype` is `np.float32`
      And `c` and `a` do not share memory
      And `a` is unchanged

    @CST-18.3 @needs:DTY-3 @needs:MEM-7
    Scenario: An array with a negative stride is returned itself
      Given `a = np.array([1.5, 2.5, 3.5])`
      And `v = a[::-2]`
      When `c = v.astype(np.float64, copy=False)`
      Then `c is v` is `True`
      And `c` and `a` share memory
      And `a` is unchanged

    @CST-18.4
    Scenario: Another byte order is another dtype
      Given `a = np.array([1, 2], dtype=np.int32)`
      And `b = a.astype(a.dtype.newbyteorder())`
      When `c = b.astype(np.int32, copy=False)`
      Then `c is b` is `False`
      And `c` is `[1, 2]`
      And `c.dtype.isnative` is `True`
      And `c` and `b` do not share memory
      And `b` is unchanged

  Rule: CST-19 astype refuses a cast that its casting rule forbids

    @CST-19.1
    Scenario: The rule safe
      Then `np.array([1], dtype=np.ROW).astype(np.COLUMN, casting='safe').dtype` is `np.CELL` for every cell of
        | safe       | bool_              | uint8              | uint16             | uint32             | uint64             | int8               | int16              | int32              | int64              | float16            | float32            | float64            | complex64          | complex128 |
        | bool_      | bool_              | uint8              | uint16             | uint32             | uint64             | int8               | int16              | int32              | int64              | float16            | float32            | float64            | complex64          | complex128 |
        | uint8      | !DTYPE_UNSUPPORTED | uint8              | uint16             | uint32             | uint64             | !DTYPE_UNSUPPORTED | int16              | int32              | int64              | float16            | float32            | float64            | complex64          | complex128 |
        | uint16     | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | uint16             | uint32             | uint64             | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | int32              | int64              | !DTYPE_UNSUPPORTED | float32            | float64            | complex64          | complex128 |
        | uint32     | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | uint32             | uint64             | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | int64              | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | float64            | !DTYPE_UNSUPPORTED | complex128 |
        | uint64     | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | uint64             | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | float64            | !DTYPE_UNSUPPORTED | complex128 |
        | int8       | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | int8               | int16              | int32              | int64              | float16            | float32            | float64            | complex64          | complex128 |
        | int16      | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | int16              | int32              | int64              | !DTYPE_UNSUPPORTED | float32            | float64            | complex64          | complex128 |
        | int32      | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | int32              | int64              | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | float64            | !DTYPE_UNSUPPORTED | complex128 |
        | int64      | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | int64              | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | float64            | !DTYPE_UNSUPPORTED | complex128 |
        | float16    | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | float16            | float32            | float64            | complex64          | complex128 |
        | float32    | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | float32            | float64            | complex64          | complex128 |
        | float64    | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | float64            | !DTYPE_UNSUPPORTED | complex128 |
        | complex64  | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | complex64          | complex128 |
        | complex128 | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | complex128 |

    @CST-19.2
    Scenario: The rule same_kind
      Then `np.array([1], dtype=np.ROW).astype(np.COLUMN, casting='same_kind').dtype` is `np.CELL` for every cell of
        | same_kind  | bool_              | uint8              | uint16             | uint32             | uint64             | int8               | int16              | int32              | int64              | float16            | float32            | float64            | complex64 | complex128 |
        | bool_      | bool_              | uint8              | uint16             | uint32             | uint64             | int8               | int16              | int32              | int64              | float16            | float32            | float64            | complex64 | complex128 |
        | uint8      | !DTYPE_UNSUPPORTED | uint8              | uint16             | uint32             | uint64             | int8               | int16              | int32              | int64              | float16            | float32            | float64            | complex64 | complex128 |
        | uint16     | !DTYPE_UNSUPPORTED | uint8              | uint16             | uint32             | uint64             | int8               | int16              | int32              | int64              | float16            | float32            | float64            | complex64 | complex128 |
        | uint32     | !DTYPE_UNSUPPORTED | uint8              | uint16             | uint32             | uint64             | int8               | int16              | int32              | int64              | float16            | float32            | float64            | complex64 | complex128 |
        | uint64     | !DTYPE_UNSUPPORTED | uint8              | uint16             | uint32             | uint64             | int8               | int16              | int32              | int64              | float16            | float32            | float64            | complex64 | complex128 |
        | int8       | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | int8               | int16              | int32              | int64              | float16            | float32            | float64            | complex64 | complex128 |
        | int16      | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | int8               | int16              | int32              | int64              | float16            | float32            | float64            | complex64 | complex128 |
        | int32      | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | int8               | int16              | int32              | int64              | float16            | float32            | float64            | complex64 | complex128 |
        | int64      | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | int8               | int16              | int32              | int64              | float16            | float32            | float64            | complex64 | complex128 |
        | float16    | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | float16            | float32            | float64            | complex64 | complex128 |
        | float32    | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | float16            | float32            | float64            | complex64 | complex128 |
        | float64    | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | float16            | float32            | float64            | complex64 | complex128 |
        | complex64  | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | complex64 | complex128 |
        | complex128 | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | complex64 | complex128 |

    @CST-19.3
    Scenario: The rules no, equiv and unsafe
      Then `np.array([1], dtype=np.FROM).astype(np.TO, casting='CASTING').dtype` is `np.RESULT` for every row of
        | FROM       | TO      | CASTING | RESULT             |
        | float64    | float64 | no      | float64            |
        | float64    | float64 | equiv   | float64            |
        | float64    | float32 | no      | !DTYPE_UNSUPPORTED |
        | float64    | float32 | equiv   | !DTYPE_UNSUPPORTED |
        | int32      | int64   | no      | !DTYPE_UNSUPPORTED |
        | int32      | int64   | equiv   | !DTYPE_UNSUPPORTED |
        | int64      | uint64  | no      | !DTYPE_UNSUPPORTED |
        | int64      | uint64  | equiv   | !DTYPE_UNSUPPORTED |
        | float64    | int8    | unsafe  | int8               |
        | complex128 | bool_   | unsafe  | bool_              |
        | int64      | uint8   | unsafe  | uint8              |

    @CST-19.4 @needs:DTY-3
    Scenario Outline: <description>: a.astype(np.<dtype>, casting='<casting>')
      Given `a = np.array([1.5, 2.5])`
      When `a.astype(np.<dtype>, casting='<casting>')`
      Then it fails with `<kind>`
      And `a` is unchanged

      Examples:
        | case      | description                  | dtype   | casting   | kind              |
        | safe      | digits would be lost         | float32 | safe      | DTYPE_UNSUPPORTED |
        | same_kind | fractions would be lost      | int64   | same_kind | DTYPE_UNSUPPORTED |
        | no        | a cast where none is allowed | float32 | no        | DTYPE_UNSUPPORTED |
        | name      | an unknown rule              | float64 | gentle    | INVALID_ARGUMENT  |

    @CST-19.5
    Scenario: From another byte order
      Given `a = np.array([1], dtype=np.int32)`
      And `b = a.astype(a.dtype.newbyteorder())`
      Then `b.astype(np.TO, casting='CASTING').dtype` is `np.RESULT` for every row of
        | TO    | CASTING   | RESULT             |
        | int32 | no        | !DTYPE_UNSUPPORTED |
        | int32 | equiv     | int32              |
        | int32 | safe      | int32              |
        | int64 | safe      | int64              |
        | int64 | equiv     | !DTYPE_UNSUPPORTED |
        | int16 | safe      | !DTYPE_UNSUPPORTED |
        | int16 | same_kind | int16              |
