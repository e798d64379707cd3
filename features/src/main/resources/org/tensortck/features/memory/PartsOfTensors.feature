Feature: From part of a tensor to array

  Rule: MEM-8 An array taken from part of a tensor keeps its offset

    @MEM-8.1 @needs:MEM-1 @needs:MEM-6
    Scenario Outline: <description>: n = v.numpy()
      Given `t = torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0], [7.0, 8.0, 9.0]], dtype=torch.float32)`
      And `v = t[<index>]`
      When `n = v.numpy()`
      Then `n` is `<elements>`
      And `n.shape` is `<shape>`
      And `n` has strides `<strides>`
      And `n` and `v` share memory
      And `n` and `t` share memory
      And `t` is unchanged

      Examples:
        | case | description   | index | elements                           | shape  | strides |
        | row  | A row         | 1     | [4.0, 5.0, 6.0]                    | (3,)   | (4,)    |
        | rows | The last rows | 1:    | [[4.0, 5.0, 6.0], [7.0, 8.0, 9.0]] | (2, 3) | (12, 4) |

    @MEM-8.2 @needs:MEM-1 @needs:MEM-6
    Scenario: A write through the array reaches only the part
      Given `t = torch.tensor([1.0, 2.0, 3.0, 4.0, 5.0])`
      And `n = t[2:4].numpy()`
      When `n[0] = -1`
      Then `t` is `[1.0, 2.0, -1.0, 4.0, 5.0]`
      And `n` is `[-1.0, 4.0]`
      And `n` and `t` share memory

    @MEM-8.3 @needs:MEM-1 @needs:MEM-6
    Scenario: Arrays taken from parts that overlap see each other's writes
      Given `t = torch.tensor([1.0, 2.0, 3.0, 4.0, 5.0])`
      And `n = t[:4].numpy()`
      And `m = t[3:].numpy()`
      When `m[0] = -1`
      Then `n` is `[1.0, 2.0, 3.0, -1.0]`
      And `t` is `[1.0, 2.0, 3.0, -1.0, 5.0]`
      And `m` and `t` share memory

    @MEM-8.4 @needs:MEM-1 @needs:MEM-6
    Scenario: Arrays taken from separate parts do not see each other's writes
      Given `t = torch.tensor([1.0, 2.0, 3.0, 4.0])`
      When `n = t[:2].numpy()`
      And `m = t[2:].numpy()`
      Then `n` is `[1.0, 2.0]`
      And `m` is `[3.0, 4.0]`
      And `n` and `m` do not share memory
      And `m` and `t` share memory
      And `t` is unchanged

  Rule: MEM-9 An array taken from a tensor with gaps keeps the gaps

    @MEM-9.1 @needs:MEM-1 @needs:MEM-6
    Scenario Outline: <description>: n = v.numpy()
      Given `t = torch.tensor([[1.0, 2.0, 3.0, 4.0], [5.0, 6.0, 7.0, 8.0]], dtype=torch.float32)`
      And `v = t[<index>]`
      When `n = v.numpy()`
      Then `n` is `<elements>`
      And `v` has strides `<strides>`
      And `n` has strides `<bytes>`
      And `n` and `v` share memory
      And `n` and `t` share memory
      And `t` is unchanged

      Examples:
        | case       | description         | index  | elements                 | strides | bytes    |
        | step       | Every second column | :, ::2 | [[1.0, 3.0], [5.0, 7.0]] | (4, 2)  | (16, 8)  |
        | large_step | The outer columns   | :, ::3 | [[1.0, 4.0], [5.0, 8.0]] | (4, 3)  | (16, 12) |
        | column     | A column            | :, 0   | [1.0, 5.0]               | (4,)    | (16,)    |
        | block      | A block             | :, :2  | [[1.0, 2.0], [5.0, 6.0]] | (4, 1)  | (16, 4)  |
        | in_a_row   | A step in a row     | 0, ::2 | [1.0, 3.0]               | (2,)    | (8,)     |

    @MEM-9.2 @needs:MEM-1 @needs:MEM-6 @needs:MEM-8
    Scenario: A part with gaps and an offset
      Given `t = torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]], dtype=torch.float32)`
      And `v = t[:, 1]`
      When `n = v.numpy()`
      Then `n` is `[2.0, 5.0]`
      And `n` has strides `(12,)`
      And `n` and `v` share memory
      And `t` is unchanged

    @MEM-9.3 @needs:MEM-1 @needs:MEM-6
    Scenario: A transposed part
      Given `t = torch.tensor([[1.0, 2.0, 3.0, 4.0], [5.0, 6.0, 7.0, 8.0]], dtype=torch.float32)`
      And `v = t[:, ::2].T`
      When `n = v.numpy()`
      Then `n` is `[[1.0, 5.0], [3.0, 7.0]]`
      And `n` has strides `(8, 16)`
      And `n` and `v` share memory
      And `t` is unchanged

    @MEM-9.4 @needs:MEM-1 @needs:MEM-6
    Scenario: A write through the array leaves the gaps unchanged
      Given `t = torch.tensor([1.0, 2.0, 3.0, 4.0, 5.0])`
      And `n = t[::2].numpy()`
      When `n[:] = 0`
      Then `t` is `[0.0, 2.0, 0.0, 4.0, 0.0]`
      And `n` is `[0.0, 0.0, 0.0]`
      And `n` and `t` share memory

    @MEM-9.5 @needs:MEM-1 @needs:MEM-6
    Scenario: Strides are counted in elements by the tensor and in bytes by the array
      Given `t = torch.tensor([1, 2, 3, 4, 5], dtype=torch.int16)`
      And `v = t[::2]`
      When `n = v.numpy()`
      Then `v` has strides `(2,)`
      And `n` has strides `(4,)`
      And `n.itemsize` is `2`
      And `n` and `v` share memory
      And `t` is unchanged

  Rule: MEM-10 A 0-d tensor gives a 0-d array

    @MEM-10.1 @needs:MEM-1 @needs:DTY-1
    Scenario: The result is an array, not a number
      Given `t = torch.tensor(1.5)`
      When `n = t.numpy()`
      Then `type(n)` is `np.ndarray`
      And `n` is `1.5`
      And `n.shape` is `()`
      And `n` has strides `()`
      And `n.dtype` is `np.float32`
      And `n` and `t` share memory
      And `t` is unchanged

    @MEM-10.2 @needs:MEM-1
    Scenario: A write through the array is seen by the tensor
      Given `t = torch.tensor(1.5)`
      And `n = t.numpy()`
      When `n[...] = -2`
      Then `t` is `-2.0`
      And `n` is `-2.0`
      And `n` and `t` share memory

    @MEM-10.3 @needs:MEM-1 @needs:MEM-6 @needs:MEM-8
    Scenario: An element of a tensor
      Given `t = torch.tensor([[1.0, 2.0], [3.0, 4.0]])`
      And `v = t[1, 0]`
      When `n = v.numpy()`
      Then `n` is `3.0`
      And `n.shape` is `()`
      And `n` and `v` share memory
      And `n` and `t` share memory
      And `t` is unchanged

  Rule: MEM-11 An empty tensor gives an array of the same shape

    @MEM-11.1 @needs:MEM-6
    Scenario Outline: <description>: n = t.numpy()
      Given `t = <code>`
      When `n = t.numpy()`
      Then `n.shape` is `<shape>`
      And `n.dtype` is `np.<dtype>`
      And `n` is `<elements>`
      And `t` is unchanged

      Examples:
        | case   | description           | code                                                      | shape  | dtype   | elements |
        | list   | An empty list         | torch.tensor([], dtype=torch.float32)                     | (0,)   | float32 | []       |
        | rows   | Rows without columns  | torch.tensor([[], []], dtype=torch.int16)                 | (2, 0) | int16   | [[], []] |
        | slice  | No row of a matrix    | torch.tensor([[1, 2, 3]], dtype=torch.int64)[1:]          | (0, 3) | int64   | []       |
        | middle | No element of any row | torch.tensor([[1, 2], [3, 4]], dtype=torch.uint8)[:, 1:1] | (2, 0) | uint8   | [[], []] |
