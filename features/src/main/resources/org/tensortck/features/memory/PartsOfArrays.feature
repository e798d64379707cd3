Feature: From part of an array to tensor

  Rule: MEM-13 A tensor made from part of an array starts at the part

    @MEM-13.1 @needs:MEM-3 @needs:MEM-7
    Scenario Outline: <description>: t = torch.from_numpy(v)
      Given `a = np.array([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0], [7.0, 8.0, 9.0]])`
      And `v = a[<index>]`
      When `t = torch.from_numpy(v)`
      Then `t` is `<elements>`
      And `t.shape` is `<shape>`
      And `t` has strides `<strides>`
      And `t` and `v` share memory
      And `t` and `a` share memory
      And `a` is unchanged

      Examples:
        | case | description   | index | elements                           | shape  | strides |
        | row  | A row         | 1     | [4.0, 5.0, 6.0]                    | (3,)   | (1,)    |
        | rows | The last rows | 1:    | [[4.0, 5.0, 6.0], [7.0, 8.0, 9.0]] | (2, 3) | (3, 1)  |

    @MEM-13.2 @needs:MEM-3 @needs:MEM-7
    Scenario: A write through the tensor reaches only the part
      Given `a = np.array([1.0, 2.0, 3.0, 4.0, 5.0])`
      And `t = torch.from_numpy(a[2:4])`
      When `t[0] = -1`
      Then `a` is `[1.0, 2.0, -1.0, 4.0, 5.0]`
      And `t` is `[-1.0, 4.0]`
      And `t` and `a` share memory

    @MEM-13.3 @needs:MEM-3 @needs:MEM-7
    Scenario: Tensors made from parts that overlap see each other's writes
      Given `a = np.array([1.0, 2.0, 3.0, 4.0, 5.0])`
      And `t = torch.from_numpy(a[:4])`
      And `u = torch.from_numpy(a[3:])`
      When `u[0] = -1`
      Then `t` is `[1.0, 2.0, 3.0, -1.0]`
      And `a` is `[1.0, 2.0, 3.0, -1.0, 5.0]`
      And `u` and `a` share memory

    @MEM-13.4 @needs:MEM-3 @needs:MEM-7
    Scenario: Tensors made from separate parts do not see each other's writes
      Given `a = np.array([1.0, 2.0, 3.0, 4.0])`
      When `t = torch.from_numpy(a[:2])`
      And `u = torch.from_numpy(a[2:])`
      Then `t` is `[1.0, 2.0]`
      And `u` is `[3.0, 4.0]`
      And `u` and `t` do not share memory
      And `u` and `a` share memory
      And `a` is unchanged

  Rule: MEM-14 A tensor made from an array has storage offset 0

    @MEM-14.1 @needs:MEM-3 @needs:MEM-7 @needs:MEM-13
    Scenario Outline: <description>: t = torch.from_numpy(a<part>)
      Given `a = np.array([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])`
      When `t = torch.from_numpy(a<part>)`
      Then `t.storage_offset()` is `0`
      And `t` is `<elements>`
      And `t` and `a` share memory
      And `a` is unchanged

      Examples:
        | case  | description     | part | elements                           |
        | whole | The whole array |      | [[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]] |
        | row   | A row           | [1]  | [4.0, 5.0, 6.0]                    |
        | rows  | The last rows   | [1:] | [[4.0, 5.0, 6.0]]                  |

    @MEM-14.2 @needs:MEM-1 @needs:MEM-3 @needs:MEM-6 @needs:MEM-8 @needs:MEM-13
    Scenario: After the way there and back a part has offset 0
      Given `t = torch.tensor([1.0, 2.0, 3.0, 4.0])`
      And `v = t[2:]`
      When `u = torch.from_numpy(v.numpy())`
      Then `v.storage_offset()` is `2`
      And `u.storage_offset()` is `0`
      And `u` is `[3.0, 4.0]`
      And `u` and `v` share memory
      And `t` is unchanged

    @MEM-14.3 @needs:MEM-3 @needs:MEM-6 @needs:MEM-7 @needs:MEM-13
    Scenario: Offsets of views of the tensor count from its first element
      Given `a = np.array([1.0, 2.0, 3.0, 4.0])`
      And `t = torch.from_numpy(a[1:])`
      When `v = t[1:]`
      Then `v.storage_offset()` is `1`
      And `v` is `[3.0, 4.0]`
      And `v` and `a` share memory
      And `a` is unchanged

  Rule: MEM-15 A tensor made from an array with gaps keeps the gaps

    @MEM-15.1 @needs:MEM-3 @needs:MEM-7
    Scenario Outline: <description>: t = torch.from_numpy(v)
      Given `a = np.array([[1.0, 2.0, 3.0, 4.0], [5.0, 6.0, 7.0, 8.0]])`
      And `v = a[<index>]`
      When `t = torch.from_numpy(v)`
      Then `t` is `<elements>`
      And `v` has strides `<bytes>`
      And `t` has strides `<strides>`
      And `t` and `v` share memory
      And `t` and `a` share memory
      And `a` is unchanged

      Examples:
        | case       | description         | index  | elements                 | bytes    | strides |
        | step       | Every second column | :, ::2 | [[1.0, 3.0], [5.0, 7.0]] | (32, 16) | (4, 2)  |
        | large_step | The outer columns   | :, ::3 | [[1.0, 4.0], [5.0, 8.0]] | (32, 24) | (4, 3)  |
        | column     | A column            | :, 0   | [1.0, 5.0]               | (32,)    | (4,)    |
        | block      | A block             | :, :2  | [[1.0, 2.0], [5.0, 6.0]] | (32, 8)  | (4, 1)  |
        | in_a_row   | A step in a row     | 0, ::2 | [1.0, 3.0]               | (16,)    | (2,)    |

    @MEM-15.2 @needs:MEM-3 @needs:MEM-7 @needs:MEM-13
    Scenario: A part with gaps and an offset
      Given `a = np.array([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])`
      And `v = a[:, 1]`
      When `t = torch.from_numpy(v)`
      Then `t` is `[2.0, 5.0]`
      And `t` has strides `(3,)`
      And `t` and `v` share memory
      And `a` is unchanged

    @MEM-15.3 @needs:MEM-3 @needs:MEM-7
    Scenario: A transposed part
      Given `a = np.array([[1.0, 2.0, 3.0, 4.0], [5.0, 6.0, 7.0, 8.0]])`
      And `v = a[:, ::2].T`
      When `t = torch.from_numpy(v)`
      Then `t` is `[[1.0, 5.0], [3.0, 7.0]]`
      And `t` has strides `(2, 4)`
      And `t` and `v` share memory
      And `a` is unchanged

    @MEM-15.4 @needs:MEM-3 @needs:MEM-7
    Scenario: A write through the tensor leaves the gaps unchanged
      Given `a = np.array([1.0, 2.0, 3.0, 4.0, 5.0])`
      And `t = torch.from_numpy(a[::2])`
      When `t[:] = 0`
      Then `a` is `[0.0, 2.0, 0.0, 4.0, 0.0]`
      And `t` is `[0.0, 0.0, 0.0]`
      And `t` and `a` share memory

    @MEM-15.5 @needs:MEM-1 @needs:MEM-3 @needs:MEM-7 @needs:MEM-9
    Scenario: The way to a tensor and back keeps the gaps
      Given `a = np.array([1.0, 2.0, 3.0, 4.0, 5.0])`
      And `v = a[::2]`
      When `b = torch.from_numpy(v).numpy()`
      Then `b` is `[1.0, 3.0, 5.0]`
      And `b` has strides `(16,)`
      And `b` and `v` share memory
      And `a` is unchanged

  Rule: MEM-16 A 0-d array makes a 0-d tensor

    @MEM-16.1 @needs:MEM-3
    Scenario: Shape, strides and dtype
      Given `a = np.array(1.5)`
      When `t = torch.from_numpy(a)`
      Then `t` is `1.5`
      And `t.shape` is `()`
      And `t` has strides `()`
      And `t.dtype` is `torch.float64`
      And `t` and `a` share memory
      And `a` is unchanged

    @MEM-16.2 @needs:MEM-3
    Scenario: A write through the tensor is seen by the array
      Given `a = np.array(1.5)`
      And `t = torch.from_numpy(a)`
      When `t[...] = -2`
      Then `a` is `-2.0`
      And `t` is `-2.0`
      And `t` and `a` share memory

    @MEM-16.3 @needs:MEM-3 @needs:MEM-7 @needs:MEM-13
    Scenario: An element of an array, as an array
      Given `a = np.array([[1.0, 2.0], [3.0, 4.0]])`
      And `v = a[1, 0, ...]`
      When `t = torch.from_numpy(v)`
      Then `t` is `3.0`
      And `t.shape` is `()`
      And `t` and `v` share memory
      And `t` and `a` share memory
      And `a` is unchanged

  Rule: MEM-17 An empty array makes a tensor of the same shape

    @MEM-17.1 @needs:MEM-7
    Scenario Outline: <description>: t = torch.from_numpy(a)
      Given `a = <code>`
      When `t = torch.from_numpy(a)`
      Then `t.shape` is `<shape>`
      And `t.dtype` is `torch.<dtype>`
      And `t` is `<elements>`
      And `a` is unchanged

      Examples:
        | case   | description           | code                                               | shape  | dtype   | elements |
        | list   | An empty list         | np.array([], dtype=np.float32)                     | (0,)   | float32 | []       |
        | rows   | Rows without columns  | np.array([[], []], dtype=np.int16)                 | (2, 0) | int16   | [[], []] |
        | slice  | No row of a matrix    | np.array([[1, 2, 3]], dtype=np.int64)[1:]          | (0, 3) | int64   | []       |
        | middle | No element of any row | np.array([[1, 2], [3, 4]], dtype=np.uint8)[:, 1:1] | (2, 0) | uint8   | [[], []] |
