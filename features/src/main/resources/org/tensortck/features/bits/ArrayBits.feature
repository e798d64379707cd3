Feature: The bits of arrays

  Rule: BIT-6 An array viewed as another dtype has the same bytes

    @BIT-6.1
    Scenario Outline: <from> viewed as <to>
      Given `a = np.array(<numbers>, dtype=np.<from>)`
      When `v = a.view(np.<to>)`
      Then `v` is `<elements>`
      And `v.dtype` is `np.<to>`
      And `v` and `a` share memory
      And `a` is unchanged

      Examples:
        | case         | from      | to         | numbers          | elements                                    |
        | float64      | float64   | int64      | [1.0, -0.0]      | [4607182418800017408, -9223372036854775808] |
        | float32      | float32   | int32      | [1.0, -0.0]      | [1065353216, -2147483648]                   |
        | float16      | float16   | int16      | [1.0, -0.0]      | [15360, -32768]                             |
        | uint64       | uint64    | int64      | [0, 2 ** 64 - 1] | [0, -1]                                     |
        | int8         | int8      | uint8      | [-128, -1]       | [128, 255]                                  |
        | to-float     | int32     | float32    | [1065353216, 1]  | [1.0, 1.401298464324817e-45]                |
        | to-complex   | float64   | complex128 | [1.0, 2.0]       | [1 + 2j]                                    |
        | from-complex | complex64 | float32    | [1 + 2j, 3 - 4j] | [1.0, 2.0, 3.0, -4.0]                       |

    @BIT-6.2
    Scenario: A write through the view is a write of bits
      Given `a = np.array([1.0, 2.0, 3.0], dtype=np.float32)`
      And `v = a.view(np.int32)`
      When `v[1] = -1082130432`
      Then `a` is `[1.0, -1.0, 3.0]`
      And `v` is `[1065353216, -1082130432, 1077936128]`
      And `v` and `a` share memory

    @BIT-6.3 @needs:DTY-3
    Scenario: A view with the same dtype is another array
      Given `a = np.array([1.0, 2.0])`
      When `v = a.view(np.float64)`
      Then `v is a` is `False`
      And `v` is `[1.0, 2.0]`
      And `v.dtype` is `np.float64`
      And `v` and `a` share memory
      And `a` is unchanged

    @BIT-6.4
    Scenario: A bool is a byte
      Given `a = np.array([True, False])`
      And `v = a.view(np.uint8)`
      When `v[0] = 0`
      And `v[1] = 1`
      Then `a` is `[False, True]`
      And `v` is `[0, 1]`
      And `v.dtype` is `np.uint8`
      And `v.view(np.bool_)` is `[False, True]`

  Rule: BIT-7 An array viewed as a dtype of the same size keeps its layout

    @BIT-7.1 @needs:MEM-7 @needs:BIT-6
    Scenario Outline: <description>: v = a<part>.view(np.uint32)
      Given `a = np.array([[1, 2, 3], [4, 5, 6]], dtype=np.int32)`
      When `v = a<part>.view(np.uint32)`
      Then `v` is `<elements>`
      And `v.shape` is `<shape>`
      And `v` has strides `<strides>`
      And `v` and `a` share memory
      And `a` is unchanged

      Examples:
        | case       | description                | part        | elements                 | shape  | strides  |
        | whole      | all of it                  |             | [[1, 2, 3], [4, 5, 6]]   | (2, 3) | (12, 4)  |
        | transposed | a transposed matrix        | .T          | [[1, 4], [2, 5], [3, 6]] | (3, 2) | (4, 12)  |
        | columns    | every second column        | [:, ::2]    | [[1, 3], [4, 6]]         | (2, 2) | (12, 8)  |
        | reversed   | the columns reversed       | [:, ::-1]   | [[3, 2, 1], [6, 5, 4]]   | (2, 3) | (12, -4) |
        | element    | an element, as a 0-d array | [1, 2, ...] | 6                        | ()     | ()       |

  Rule: BIT-8 An array viewed as a dtype of another size changes its last axis

    @BIT-8.1 @needs:BIT-6
    Scenario Outline: int16 viewed as <to>
      Given `a = np.array([[1, 1, 1, 1, 0, 0, 0, 0], [2, 2, 2, 2, 3, 3, 3, 3]], dtype=np.int16)`
      When `v = a.view(np.<to>)`
      Then `v` is `<elements>`
      And `v.shape` is `<shape>`
      And `v` has strides `<strides>`
      And `v` and `a` share memory
      And `a` is unchanged

      Examples:
        | case  | to    | elements                                                   | shape  | strides |
        | int32 | int32 | [[65537, 65537, 0, 0], [131074, 131074, 196611, 196611]]   | (2, 4) | (16, 4) |
        | int64 | int64 | [[281479271743489, 0], [562958543486978, 844437815230467]] | (2, 2) | (16, 8) |

    @BIT-8.2 @needs:BIT-6
    Scenario: int32 viewed as int16
      Given `a = np.array([[0, 65537], [131074, 196611]], dtype=np.int32)`
      When `v = a.view(np.int16)`
      Then `v` is `[[0, 0, 1, 1], [2, 2, 3, 3]]`
      And `v.shape` is `(2, 4)`
      And `v` has strides `(8, 2)`
      And `v` and `a` share memory
      And `a` is unchanged

    @BIT-8.3 @needs:MEM-7 @needs:BIT-6
    Scenario Outline: <description>: v = a[<index>].view(np.<to>)
      Given `a = np.array([[1, 65537, 65537, 2, 3], [4, 131074, 131074, 5, 6]], dtype=np.int32)`
      When `v = a[<index>].view(np.<to>)`
      Then `v` is `<elements>`
      And `v.shape` is `<shape>`
      And `v` has strides `<strides>`
      And `v` and `a` share memory
      And `a` is unchanged

      Examples:
        | case     | description                          | index     | to    | elements                               | shape  | strides  |
        | start    | an array whose offset is no multiple | 0, 1:3    | int64 | [281479271743489]                      | (1,)   | (8,)     |
        | rows     | rows whose strides are no multiple   | :, 1:3    | int64 | [[281479271743489], [562958543486978]] | (2, 1) | (20, 8)  |
        | reversed | such rows, reversed                  | ::-1, 1:3 | int64 | [[562958543486978], [281479271743489]] | (2, 1) | (-20, 8) |
        | shorter  | reversed rows, as a smaller dtype    | ::-1, 1:3 | int16 | [[2, 2, 2, 2], [1, 1, 1, 1]]           | (2, 4) | (-20, 2) |

    @BIT-8.4 @needs:MEM-7
    Scenario Outline: An empty array of shape <shape>
      Given `a = np.array([[0, 0, 0, 0]], dtype=np.int32)`
      When `v = a[<index>].view(np.<to>)`
      Then `v.shape` is `<shape>`
      And `v.dtype` is `np.<to>`

      Examples:
        | case    | index | to    | shape  |
        | vector  | 0, :0 | int64 | (0,)   |
        | rows    | 1:    | int64 | (0, 2) |
        | columns | :, :0 | int64 | (1, 0) |

  Rule: BIT-9 An array whose bytes are not whole new elements is refused

    @BIT-9.1 @needs:MEM-7
    Scenario Outline: <description>: a<part>.view(np.<to>)
      Given `a = np.array([[0, 1, 2], [3, 4, 5]], dtype=np.int32)`
      When `a<part>.view(np.<to>)`
      Then it fails with `SHAPE_MISMATCH`
      And `a` is unchanged

      Examples:
        | case               | description                              | part        | to    |
        | length             | a last axis of no whole new elements     |             | int64 |
        | longer             | every second element, as a larger dtype  | [:, ::2]    | int64 |
        | shorter            | every second element, as a smaller dtype | [:, ::2]    | int16 |
        | reversed           | the reverse, as a smaller dtype          | [:, ::-1]   | int16 |
        | transposed-longer  | a transposed matrix, as a larger dtype   | .T          | int64 |
        | transposed-shorter | a transposed matrix, as a smaller dtype  | .T          | int16 |
        | rank-0-longer      | a 0-d array, as a larger dtype           | [0, 0, ...] | int64 |
        | rank-0-shorter     | a 0-d array, as a smaller dtype          | [0, 0, ...] | int16 |

  Rule: BIT-10 An array ignores the stride of a last axis of size one

    @BIT-10.1 @needs:MEM-7 @needs:BIT-6
    Scenario: One element of a strided slice
      Given `a = np.array([65537, 0, 65537, 0], dtype=np.int32)`
      When `v = a[::2][:1].view(np.int16)`
      Then `v` is `[1, 1]`
      And `v` has strides `(2,)`
      And `v` and `a` share memory
      And `a` is unchanged
