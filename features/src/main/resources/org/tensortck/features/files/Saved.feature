Feature: Arrays in files

  Rule: FIL-1 A saved array is loaded with its elements, its shape and its dtype

    @FIL-1.1
    Scenario Outline: An array of <dtype>
      Given `a = np.array([[1, 0, 1], [0, 1, 1]], dtype=np.<dtype>)`
      When `np.save('a.npy', a)`
      And `b = np.load('a.npy')`
      Then `b` is `<elements>`
      And `b.dtype` is `np.<dtype>`
      And `b` and `a` do not share memory
      And `a` is unchanged

      Examples:
        | case       | dtype      | elements                                     |
        | bool       | bool_      | [[True, False, True], [False, True, True]]   |
        | uint8      | uint8      | [[1, 0, 1], [0, 1, 1]]                       |
        | int8       | int8       | [[1, 0, 1], [0, 1, 1]]                       |
        | uint16     | uint16     | [[1, 0, 1], [0, 1, 1]]                       |
        | int16      | int16      | [[1, 0, 1], [0, 1, 1]]                       |
        | uint32     | uint32     | [[1, 0, 1], [0, 1, 1]]                       |
        | int32      | int32      | [[1, 0, 1], [0, 1, 1]]                       |
        | uint64     | uint64     | [[1, 0, 1], [0, 1, 1]]                       |
        | int64      | int64      | [[1, 0, 1], [0, 1, 1]]                       |
        | float16    | float16    | [[1.0, 0.0, 1.0], [0.0, 1.0, 1.0]]           |
        | float32    | float32    | [[1.0, 0.0, 1.0], [0.0, 1.0, 1.0]]           |
        | float64    | float64    | [[1.0, 0.0, 1.0], [0.0, 1.0, 1.0]]           |
        | complex64  | complex64  | [[1 + 0j, 0j, 1 + 0j], [0j, 1 + 0j, 1 + 0j]] |
        | complex128 | complex128 | [[1 + 0j, 0j, 1 + 0j], [0j, 1 + 0j, 1 + 0j]] |

    @FIL-1.2
    Scenario Outline: <description>
      Given `a = np.array(<value>)`
      When `np.save('a.npy', a)`
      And `b = np.load('a.npy')`
      Then `b.tolist()` is `<value>`
      And `b.shape` is `<shape>`
      And `a` is unchanged

      Examples:
        | case     | description                         | value                                                          | shape     |
        | special  | NaN, infinities and zeros           | [float('nan'), float('inf'), float('-inf'), -0.0, 0.0, 5e-324] | (6,)      |
        | rank-0   | A 0-d array                         | 3.5                                                            | ()        |
        | empty    | An empty array                      | []                                                             | (0,)      |
        | rows     | An empty array of two axes          | [[], []]                                                       | (2, 0)    |
        | rank-3   | An array of three axes              | [[[1, 2]], [[3, 4]], [[5, 6]]]                                 | (3, 1, 2) |
        | greatest | Integers that float64 does not have | [9007199254740993, -9223372036854775808]                       | (2,)      |

    @FIL-1.3
    Scenario: A write to the loaded array stays in memory
      Given `a = np.array([1.0, 2.0])`
      And `np.save('a.npy', a)`
      When `b = np.load('a.npy')`
      And `b[0] = 9`
      Then `b` is `[9.0, 2.0]`
      And `np.load('a.npy')` is `[1.0, 2.0]`
      And `a` is unchanged

    @FIL-1.4
    Scenario: A file is replaced by a shorter one
      Given `np.save('a.npy', np.array([1.0, 2.0, 3.0]))`
      When `np.save('a.npy', np.array([7], dtype=np.int8))`
      Then `np.load('a.npy')` is `[7]`
      And `len(np.fromfile('a.npy', dtype=np.uint8))` is `129`

  Rule: FIL-2 The name of a saved file ends with .npy

    @FIL-2.1
    Scenario Outline: np.save('<name>')
      Given `a = np.array([1, 2])`
      When `np.save('<name>', a)`
      Then `np.load('<file>')` is `[1, 2]`
      And `a` is unchanged

      Examples:
        | case    | name  | file      |
        | without | a     | a.npy     |
        | other   | a.bin | a.bin.npy |
        | with    | a.npy | a.npy     |

  Rule: FIL-3 Elements keep their byte order in a file

    @FIL-3.1 @needs:REF-8
    Scenario: A loaded array has the byte order of the saved one
      Given `n = np.array([1, 258], dtype=np.int16)`
      And `a = n.astype(n.dtype.newbyteorder())`
      When `np.save('a.npy', a)`
      And `b = np.load('a.npy')`
      Then `b` is `[1, 258]`
      And `b.dtype == a.dtype` is `True`
      And `b.dtype.isnative` is `False`
      And `a` is unchanged

    @FIL-3.2 @needs:REF-8
    Scenario: The bytes of the elements are in the order of the array
      Given `n = np.array([1, 258], dtype=np.int16)`
      And `a = n.astype(n.dtype.newbyteorder())`
      When `np.save('a.npy', a)`
      And `b = np.fromfile('a.npy', dtype=np.int16, offset=128)`
      Then `b` is `[256, 513]`
      And `a` is unchanged

  Rule: FIL-4 An array in Fortran order is loaded in Fortran order

    @FIL-4.1
    Scenario Outline: <description>: a<part>
      Given `a = np.array([[1, 2, 3], [4, 5, 6]], dtype=np.int32)`
      When `np.save('a.npy', a<part>)`
      And `b = np.load('a.npy')`
      Then `b` is `<elements>`
      And `b` has strides `<strides>`
      And `np.fromfile('a.npy', dtype=np.int32, offset=128)` is `<content>`
      And `a` is unchanged

      Examples:
        | case       | description              | part     | elements                 | strides | content            |
        | whole      | C order                  |          | [[1, 2, 3], [4, 5, 6]]   | (12, 4) | [1, 2, 3, 4, 5, 6] |
        | transposed | Fortran order            | .T       | [[1, 4], [2, 5], [3, 6]] | (4, 12) | [1, 2, 3, 4, 5, 6] |
        | gaps       | Columns with gaps        | [:, ::2] | [[1, 3], [4, 6]]         | (8, 4)  | [1, 3, 4, 6]       |
        | reversed   | A negative stride        | [::-1]   | [[4, 5, 6], [1, 2, 3]]   | (12, 4) | [4, 5, 6, 1, 2, 3] |
        | column     | One column, in any order | [:, 1:2] | [[2], [5]]               | (4, 4)  | [2, 5]             |

  Rule: FIL-5 A saved file begins with the header of format version 1.0

    @FIL-5.1
    Scenario Outline: <description>
      Given `a = np.array([[1, 2, 3], [4, 5, 6]], dtype=np.uint8)`
      When `np.save('a.npy', a<part>)`
      And `b = np.fromfile('a.npy', dtype=np.uint8)`
      Then `b[:10].tolist()` is `[147, 78, 85, 77, 80, 89, 1, 0, 118, 0]`
      And `b[10:90].tolist()` is `<header>`
      And `b[127:].tolist()` is `<rest>`
      And `a` is unchanged

      Examples:
        | case    | description   | part        | header                                                                                                                                                                                                                                                                                                                                                     | rest                   |
        | c       | C order       |             | [123, 39, 100, 101, 115, 99, 114, 39, 58, 32, 39, 124, 117, 49, 39, 44, 32, 39, 102, 111, 114, 116, 114, 97, 110, 95, 111, 114, 100, 101, 114, 39, 58, 32, 70, 97, 108, 115, 101, 44, 32, 39, 115, 104, 97, 112, 101, 39, 58, 32, 40, 50, 44, 32, 51, 41, 44, 32, 125, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32] | [10, 1, 2, 3, 4, 5, 6] |
        | fortran | Fortran order | .T          | [123, 39, 100, 101, 115, 99, 114, 39, 58, 32, 39, 124, 117, 49, 39, 44, 32, 39, 102, 111, 114, 116, 114, 97, 110, 95, 111, 114, 100, 101, 114, 39, 58, 32, 84, 114, 117, 101, 44, 32, 39, 115, 104, 97, 112, 101, 39, 58, 32, 40, 51, 44, 32, 50, 41, 44, 32, 125, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32] | [10, 1, 2, 3, 4, 5, 6] |
        | rank-0  | A 0-d array   | [0, 1, ...] | [123, 39, 100, 101, 115, 99, 114, 39, 58, 32, 39, 124, 117, 49, 39, 44, 32, 39, 102, 111, 114, 116, 114, 97, 110, 95, 111, 114, 100, 101, 114, 39, 58, 32, 70, 97, 108, 115, 101, 44, 32, 39, 115, 104, 97, 112, 101, 39, 58, 32, 40, 41, 44, 32, 125, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32] | [10, 2]                |

  Rule: FIL-6 The bytes of an array are written to a file in C order, and read from it

    @FIL-6.1
    Scenario Outline: <description>: a<part>.tofile('a')
      Given `a = np.array([[1, 2, 3], [4, 5, 6]], dtype=np.int16)`
      When `a<part>.tofile('a')`
      Then `np.fromfile('a', dtype=np.int16)` is `<elements>`
      And `a` is unchanged

      Examples:
        | case       | description       | part        | elements           |
        | whole      | C order           |             | [1, 2, 3, 4, 5, 6] |
        | transposed | Fortran order     | .T          | [1, 4, 2, 5, 3, 6] |
        | gaps       | Columns with gaps | [:, ::2]    | [1, 3, 4, 6]       |
        | rank-0     | A 0-d array       | [1, 2, ...] | [6]                |
        | empty      | An empty array    | [2:]        | []                 |

    @FIL-6.2
    Scenario: The dtype, the number and the start of the elements that are read
      When `np.array([1, 1, 1, 1, 1, 2, 2], dtype=np.uint8).tofile('a')`
      Then `np.fromfile('a', dtype=np.DTYPE, count=COUNT, offset=OFFSET)` is `ELEMENTS` for every row of
        | DTYPE  | COUNT | OFFSET | ELEMENTS              |
        | uint8  | -1    | 0      | [1, 1, 1, 1, 1, 2, 2] |
        | uint8  | 2     | 0      | [1, 1]                |
        | uint8  | 2     | 4      | [1, 2]                |
        | uint8  | 9     | 5      | [2, 2]                |
        | uint8  | 0     | 0      | []                    |
        | uint8  | -1    | 7      | []                    |
        | uint32 | -1    | 0      | [16843009]            |
        | int16  | -1    | 1      | [257, 257, 514]       |
        | int16  | 1     | 2      | [257]                 |

    @FIL-6.3
    Scenario: The array that is read has memory of its own
      Given `np.array([1.5, 2.5]).tofile('a')`
      When `b = np.fromfile('a', dtype=np.float64)`
      And `b[0] = 9`
      Then `b` is `[9.0, 2.5]`
      And `np.fromfile('a', dtype=np.float64)` is `[1.5, 2.5]`
